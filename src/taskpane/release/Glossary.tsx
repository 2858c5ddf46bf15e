import type { ReactElement } from 'react';
import { Action } from './buttons';
import { useEditing } from './editing';
import { sortGlossary } from './edits';
import { EntryList } from './EntryList';
import { TextField } from './fields';
import { add, glossary } from './lists';
import { releaseTexts } from './releaseTexts';

const { fields, did, refused, lists } = releaseTexts;

/** Every acronym of the document with its full term. */
export function Glossary(): ReactElement {
  const { model, change } = useEditing();
  const inOrder = sortGlossary(model);
  const isTaken = (acronym: string): boolean => model.glossary.some((entry) => entry.acronym === acronym);
  return (
    <>
      <div>
        <Action
          idle={inOrder === model}
          onAct={() => {
            change(inOrder, did.sortedGlossary);
          }}
        >
          {releaseTexts.sortGlossary}
        </Action>
      </div>
      <EntryList
        list={glossary}
        texts={lists.acronym}
        nameOf={({ acronym }) => acronym}
        start={(model, acronym) =>
          isTaken(acronym) ? refused.taken(acronym) : add(model, glossary, { acronym, term: '' })
        }
      >
        {({ acronym, term }, _, replace) => (
          <>
            <TextField
              label={fields.acronym}
              name={releaseTexts.fieldOf(fields.acronym, acronym)}
              bare
              value={acronym}
              onFinish={(text) => {
                if (text === '') return refused.empty;
                if (isTaken(text)) return refused.taken(text);
                replace({ acronym: text, term }, did.changed(fields.acronym, acronym));
                return null;
              }}
            />
            <TextField
              label={fields.term}
              name={releaseTexts.fieldOf(fields.term, acronym)}
              bare
              kind="wrapped"
              value={term}
              onFinish={(text) => {
                replace({ acronym, term: text }, did.changed(fields.term, acronym));
                return null;
              }}
            />
          </>
        )}
      </EntryList>
    </>
  );
}
