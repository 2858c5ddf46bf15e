import type { ReactElement } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { addressRefusal, isLinkAddress } from '../../model/address';
import { participants, type Modification } from '../../model/rid';
import { useStyles } from '../ui/styles';
import { Action } from './buttons';
import { CostFields } from './Costs';
import { useEditing } from './editing';
import { addCosts, hasDocument, toggleDocument, toggleParticipant } from './edits';
import { Choice, linesOf, TextField } from './fields';
import { add, documents } from './lists';
import { PickField } from './PickField';
import { releaseTexts } from './releaseTexts';
import { Stated } from './Stated';
import { idTyped } from './typed';

const { fields, did } = releaseTexts;

interface ModificationFormProps {
  readonly at: number;
  readonly modification: Modification;
  /** Why a text cannot be its identifier; null where it can. */
  readonly refusal: (id: string) => string | null;
  readonly onChange: (part: Partial<Modification>, field: string) => void;
}

/** All of a modification in one place: what it is, whom it impacts, which documents it changes, and what it costs. */
export function ModificationForm({ at, modification, refusal, onChange }: ModificationFormProps): ReactElement {
  const { model, change } = useEditing();
  const styles = useStyles();
  const { id, impactsSystems, underInvestigation, costs } = modification;
  const answer = (is: boolean): string => (is ? releaseTexts.yes : releaseTexts.no);
  const text = (field: 'title' | 'address' | 'summary', kind: 'line' | 'wrapped' | 'lines'): ReactElement => (
    <TextField
      label={fields[field]}
      kind={kind}
      value={modification[field]}
      onFinish={(value) => {
        if (field === 'address' && !isLinkAddress(value)) return addressRefusal;
        onChange({ [field]: value }, fields[field]);
        return null;
      }}
    />
  );
  return (
    <>
      <TextField
        label={fields.id}
        value={id}
        onFinish={(typed) => {
          const typedId = idTyped(typed);
          const said = refusal(typedId);
          if (said === null) onChange({ id: typedId }, fields.id);
          return said;
        }}
      />
      {text('title', 'wrapped')}
      <Choice
        label={fields.status}
        value={modification.status}
        options={(['approved', 'targeted'] as const).map((status) => [status, releaseTexts.status(status)])}
        onChoose={(status) => {
          onChange({ status }, fields.status);
        }}
      />
      {text('address', 'line')}
      {text('summary', 'lines')}
      <TextField
        label={fields.points}
        kind="lines"
        value={modification.points.join('\n')}
        onFinish={(value) => {
          onChange({ points: linesOf(value) }, fields.points);
          return null;
        }}
      />
      <Participants at={at} modification={modification} />
      <Documents at={at} modification={modification} />
      {costs ? (
        <div role="group" aria-label={releaseTexts.costsOf} className={styles.close}>
          <b>{releaseTexts.costsOf}</b>
          <CostFields at={at} id={id} costs={costs} />
        </div>
      ) : (
        <div>
          <Action
            name={releaseTexts.fieldOf(releaseTexts.noCostsYet, id)}
            onAct={() => {
              change(addCosts(model, at), did.costsAdded(id));
            }}
          >
            {releaseTexts.noCostsYet}
          </Action>
        </div>
      )}
      <Stated
        label={fields.impactsSystems}
        value={impactsSystems === null ? '' : answer(impactsSystems)}
        where={releaseTexts.inCosts}
      />
      <Stated label={fields.underInvestigation} value={answer(underInvestigation)} where={releaseTexts.inNotes} />
    </>
  );
}

type PartProps = Pick<ModificationFormProps, 'at' | 'modification'>;

function Participants({ at, modification }: PartProps): ReactElement {
  const { model, busy, change } = useEditing();
  const styles = useStyles();
  return (
    <div role="group" aria-label={releaseTexts.fieldOf(releaseTexts.who, modification.id)}>
      <b>{releaseTexts.who}</b>
      <div className={styles.row}>
        {participants.map((participant) => {
          const isTicked = modification.participants.includes(participant);
          const name = releaseTexts.participants(participant);
          return (
            <Checkbox
              key={participant}
              label={name}
              checked={isTicked}
              aria-disabled={busy || undefined}
              onChange={() => {
                if (!busy)
                  change(toggleParticipant(model, at, participant), did.ticked(modification.id, name, !isTicked));
              }}
            />
          );
        })}
      </div>
    </div>
  );
}

function Documents({ at, modification }: PartProps): ReactElement {
  const { model, busy, picks, change } = useEditing();
  const styles = useStyles();
  const listed = model.documents.map(({ reference }) => reference);
  const all = [...new Set([...listed, ...modification.documents])];
  const toggle = (reference: string): void => {
    const isTicked = modification.documents.includes(reference);
    change(toggleDocument(model, at, reference), did.ticked(modification.id, reference, !isTicked));
  };
  return (
    <div role="group" aria-label={releaseTexts.fieldOf(releaseTexts.whichDocuments, modification.id)}>
      <b>{releaseTexts.whichDocuments}</b>
      <div className={styles.row}>
        {all.map((reference) => (
          <Checkbox
            key={reference}
            label={reference}
            checked={modification.documents.includes(reference)}
            aria-disabled={busy || undefined}
            onChange={() => {
              if (!busy) toggle(reference);
            }}
          />
        ))}
      </div>
      <PickField
        label={releaseTexts.newDocument}
        options={picks.documents
          .filter(({ reference }) => !modification.documents.includes(reference))
          .map(({ reference, title }) => ({ value: reference, about: title }))}
        add={releaseTexts.addDocument}
        missing={releaseTexts.documentMissing}
        onPick={(reference) => {
          const title = picks.documents.find((one) => one.reference === reference)?.title ?? '';
          const known = hasDocument(model, reference) ? model : add(model, documents, { reference, title });
          change(toggleDocument(known, at, reference), did.ticked(modification.id, reference, true));
          return null;
        }}
      />
    </div>
  );
}
