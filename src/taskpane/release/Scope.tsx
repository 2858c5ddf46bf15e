import type { ReactElement } from 'react';
import { addressRefusal, isLinkAddress } from '../../model/address';
import { readChangeRequestId, readModificationId } from '../../model/identifiers';
import type { Modification, Rid } from '../../model/rid';
import { useEditing } from './editing';
import { addModification, hasModification } from './edits';
import { EntryList } from './EntryList';
import { Choice, linesOf, TextField } from './fields';
import { add, changeRequests, modifications } from './lists';
import { releaseTexts } from './releaseTexts';
import { Stated } from './Stated';
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
  return (
    <>
      <h3>{releaseTexts.modifications}</h3>
      <EntryList
        list={modifications}
        texts={lists.modification}
        nameOf={({ id }) => id}
        keyOf={idTyped}
        start={(model, id) => modificationRefusal(model, id) ?? addModification(model, id)}
        summary={({ id, title, status }) => (
          <>
            <strong>{id}</strong> {title} <span className="quiet">({releaseTexts.status(status)})</span>
          </>
        )}
      >
        {(modification, _, replace) => (
          <ModificationFields
            modification={modification}
            refusal={(id) => modificationRefusal(model, id)}
            onChange={(part, field) => {
              replace({ ...modification, ...part }, did.changed(field, modification.id));
            }}
          />
        )}
      </EntryList>
      <h3>{releaseTexts.changeRequests}</h3>
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

interface ModificationFieldsProps {
  readonly modification: Modification;
  readonly refusal: (id: string) => string | null;
  readonly onChange: (part: Partial<Modification>, field: string) => void;
}

function ModificationFields({ modification, refusal, onChange }: ModificationFieldsProps): ReactElement {
  const { impactsSystems, underInvestigation } = modification;
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
        value={modification.id}
        onFinish={(typed) => {
          const id = idTyped(typed);
          const said = refusal(id);
          if (said === null) onChange({ id }, fields.id);
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
      <Stated
        label={fields.impactsSystems}
        value={impactsSystems === null ? '' : answer(impactsSystems)}
        where={releaseTexts.inCosts}
      />
      <Stated label={fields.underInvestigation} value={answer(underInvestigation)} where={releaseTexts.inNotes} />
    </>
  );
}
