import type { ReactElement } from 'react';
import { readChangeRequestId, readModificationId } from '../../model/identifiers';
import type { Rid } from '../../model/rid';
import { useStyles } from '../ui/styles';
import { useEditing } from './editing';
import { addModification, hasModification } from './edits';
import { EntryList } from './EntryList';
import { TextField } from './fields';
import { add, changeRequests, modifications } from './lists';
import { ModificationForm } from './ModificationForm';
import { releaseTexts } from './releaseTexts';
import { idTyped } from './typed';

const { fields, did, refused, lists } = releaseTexts;

/** Why a text cannot be the identifier of one more modification; null where it can. */
function modificationRefusal(model: Rid, id: string): string | null {
  if (readModificationId(id) === null) return refused.modificationId(id);
  return hasModification(model, id) ? refused.taken(id) : null;
}

function changeRequestRefusal(model: Rid, id: string): string | null {
  if (readChangeRequestId(id) === null) return refused.changeRequestId(id);
  return model.changeRequests.some((request) => request.id === id) ? refused.taken(id) : null;
}

/** What the release contains. */
export function Scope(): ReactElement {
  const { model } = useEditing();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.subheading}>{releaseTexts.modifications}</h3>
      <EntryList
        list={modifications}
        texts={lists.modification}
        nameOf={({ id }) => id}
        keyOf={idTyped}
        start={(model, id) => modificationRefusal(model, id) ?? addModification(model, id)}
        summary={({ id, title, status }) => (
          <>
            <strong>{id}</strong> {title} <span className={styles.quiet}>({releaseTexts.status(status)})</span>
          </>
        )}
      >
        {(modification, at, replace) => (
          <ModificationForm
            at={at}
            modification={modification}
            refusal={(id) => modificationRefusal(model, id)}
            onChange={(part, field) => {
              replace({ ...modification, ...part }, did.changed(field, modification.id));
            }}
          />
        )}
      </EntryList>
      <h3 className={styles.subheading}>{releaseTexts.changeRequests}</h3>
      <EntryList
        list={changeRequests}
        texts={lists.changeRequest}
        nameOf={({ id }) => id}
        keyOf={idTyped}
        start={(model, id) =>
          changeRequestRefusal(model, id) ?? add(model, changeRequests, { id, title: '', summary: '' })
        }
        summary={({ id, title }) => (
          <>
            <strong>{id}</strong> {title}
          </>
        )}
      >
        {(request, _, replace) => (
          <>
            <TextField
              label={fields.id}
              value={request.id}
              onFinish={(typed) => {
                const id = idTyped(typed);
                const refusal = changeRequestRefusal(model, id);
                if (refusal === null) replace({ ...request, id }, did.changed(fields.id, request.id));
                return refusal;
              }}
            />
            {(['title', 'summary'] as const).map((field) => (
              <TextField
                key={field}
                label={fields[field]}
                kind="wrapped"
                value={request[field]}
                onFinish={(text) => {
                  replace({ ...request, [field]: text }, did.changed(fields[field], request.id));
                  return null;
                }}
              />
            ))}
          </>
        )}
      </EntryList>
    </>
  );
}
