import type { ReactElement } from 'react';
import { participants, type Narrative } from '../../model/rid';
import { useStyles } from '../ui/styles';
import { useEditing } from './editing';
import { hasDocument, removeDocument, renameDocument, toggleDocument, toggleParticipant } from './edits';
import { EntryList } from './EntryList';
import { linesOf, TextField } from './fields';
import { add, dccImpacts, documents, partyImpacts, type ListOf } from './lists';
import type { Pick } from './PickField';
import { releaseTexts, type ListTexts } from './releaseTexts';
import { TickGrid } from './TickGrid';

const { fields, did, refused, lists } = releaseTexts;

/** Whom and what the release changes. */
export function Impacts(): ReactElement {
  const { picks } = useEditing();
  const styles = useStyles();
  return (
    <>
      <h3 className={styles.subheading}>{releaseTexts.participantGrid}</h3>
      <ParticipantGrid />
      <h3 className={styles.subheading}>{releaseTexts.partyImpacts}</h3>
      <Narratives list={partyImpacts} texts={lists.partyImpact} picks={picks.parties.map((value) => ({ value }))} />
      <h3 className={styles.subheading}>{releaseTexts.dccImpacts}</h3>
      <Narratives list={dccImpacts} texts={lists.dccImpact} />
      <h3 className={styles.subheading}>{releaseTexts.documentGrid}</h3>
      <DocumentGrid />
      <h3 className={styles.subheading}>{releaseTexts.secDocuments}</h3>
      <Documents />
    </>
  );
}

function ParticipantGrid(): ReactElement {
  const styles = useStyles();
  const { model, change } = useEditing();
  const ids = model.modifications.map(({ id }) => id);
  if (ids.length === 0) return <p className={styles.small}>{releaseTexts.noModifications}</p>;
  const heads = participants.map(releaseTexts.participants);
  const isTicked = (row: number, column: number): boolean => {
    const participant = participants[column];
    return participant !== undefined && model.modifications[row]?.participants.includes(participant) === true;
  };
  return (
    <>
      <p className={styles.small}>{releaseTexts.gridHint}</p>
      <TickGrid
        title={releaseTexts.participantGrid}
        corner={releaseTexts.modification}
        rows={ids}
        columns={heads}
        isTicked={isTicked}
        onToggle={(row, column) => {
          const participant = participants[column];
          if (!participant) return;
          const what = did.ticked(ids[row] ?? '', heads[column] ?? '', !isTicked(row, column));
          change(toggleParticipant(model, row, participant), what);
        }}
      />
    </>
  );
}

function DocumentGrid(): ReactElement {
  const styles = useStyles();
  const { model, change } = useEditing();
  const ids = model.modifications.map(({ id }) => id);
  const references = model.documents.map(({ reference }) => reference);
  const unlisted = new Set(
    model.modifications.flatMap((modification) => modification.documents).filter((one) => !references.includes(one)),
  );
  const rows = [...new Set([...references, ...unlisted])];
  if (ids.length === 0 || rows.length === 0) {
    const missing = ids.length === 0 ? releaseTexts.noModifications : releaseTexts.noDocuments;
    return <p className={styles.small}>{missing}</p>;
  }
  const isTicked = (row: number, column: number): boolean =>
    model.modifications[column]?.documents.includes(rows[row] ?? '') === true;
  return (
    <>
      {unlisted.size > 0 && <p className={styles.small}>{releaseTexts.unlisted([...unlisted])}</p>}
      <TickGrid
        title={releaseTexts.documentGrid}
        corner={releaseTexts.document}
        rows={rows}
        columns={ids}
        isTicked={isTicked}
        onToggle={(row, column) => {
          const reference = rows[row] ?? '';
          const what = did.ticked(ids[column] ?? '', reference, !isTicked(row, column));
          change(toggleDocument(model, column, reference), what);
        }}
      />
    </>
  );
}

function Documents(): ReactElement {
  const { model, picks, change } = useEditing();
  const titleOf = (name: string): string => picks.documents.find(({ reference }) => reference === name)?.title ?? '';
  return (
    <EntryList
      list={documents}
      texts={lists.document}
      nameOf={({ reference }) => reference}
      start={(model, reference) =>
        hasDocument(model, reference)
          ? refused.taken(reference)
          : add(model, documents, { reference, title: titleOf(reference) })
      }
      picks={picks.documents.map(({ reference, title }) => ({ value: reference, about: title }))}
      onRemove={removeDocument}
    >
      {({ reference, title }, at, replace) => (
        <>
          <TextField
            label={fields.reference}
            name={releaseTexts.fieldOf(fields.reference, reference)}
            bare
            value={reference}
            onFinish={(text) => {
              if (text === '') return refused.empty;
              if (hasDocument(model, text)) return refused.taken(text);
              change(renameDocument(model, at, text), did.changed(fields.reference, reference));
              return null;
            }}
          />
          <TextField
            label={fields.title}
            name={releaseTexts.fieldOf(fields.title, reference)}
            bare
            kind="wrapped"
            value={title}
            onFinish={(text) => {
              replace({ reference, title: text }, did.changed(fields.title, reference));
              return null;
            }}
          />
        </>
      )}
    </EntryList>
  );
}

interface NarrativesProps {
  readonly list: ListOf<Narrative>;
  readonly texts: ListTexts;
  readonly picks?: readonly Pick[];
}

/** What changes for whom, in sentences. */
function Narratives({ list, texts, picks }: NarrativesProps): ReactElement {
  return (
    <EntryList
      list={list}
      texts={texts}
      {...(picks && { picks })}
      nameOf={({ subject }) => subject}
      start={(model, subject) =>
        list.of(model).some((narrative) => narrative.subject === subject)
          ? refused.taken(subject)
          : add(model, list, { subject, impacts: [] })
      }
      summary={({ subject }) => subject}
    >
      {(narrative, _, replace) => (
        <>
          <TextField
            label={texts.key}
            value={narrative.subject}
            onFinish={(subject) => {
              if (subject === '') return refused.empty;
              replace({ ...narrative, subject }, did.changed(texts.key, narrative.subject));
              return null;
            }}
          />
          <TextField
            label={fields.impacts}
            kind="lines"
            value={narrative.impacts.join('\n')}
            onFinish={(text) => {
              replace({ ...narrative, impacts: linesOf(text) }, did.changed(fields.impacts, narrative.subject));
              return null;
            }}
          />
        </>
      )}
    </EntryList>
  );
}
