import { useRef, useState, type ReactElement } from 'react';
import { pounds } from '../../model/money';
import { costPhases } from '../../model/rid';
import { SeverityIcon, TickIcon } from '../ui/icons';
import { Action } from './buttons';
import { costSums, sumOf } from './costs';
import { useEditing } from './editing';
import { addCosts, removeCosts, setCost, setDccTotal, setEffort, type EffortKind } from './edits';
import { Choice } from './fields';
import { useFocusAfter } from './focus';
import { releaseTexts } from './releaseTexts';
import { daysTyped, poundsShown, poundsTyped } from './typed';
import { AmountField, NumberField } from './valueFields';

const { did, refused } = releaseTexts;

/** What the release costs the DCC and SECAS. */
export function Costs(): ReactElement {
  const { model, change } = useEditing();
  const { dccTotal } = model.costs;
  const sums = costSums(model);
  // With one modification the sentence alone may state the total.
  const hasRows = model.modifications.some(({ costs }) => costs !== null);
  return (
    <>
      <h3>{releaseTexts.breakdown}</h3>
      <Breakdown />
      <NumberField
        label={releaseTexts.dccTotal}
        value={dccTotal}
        shown={poundsShown}
        typed={poundsTyped}
        refused={refused.pounds}
        onChange={(total) => {
          change(setDccTotal(model, total), did.changed(releaseTexts.dccTotal));
        }}
      />
      {hasRows && (
        <p className="field-hint">
          {dccTotal === sums.total ? <TickIcon /> : <SeverityIcon severity="warning" />}
          {releaseTexts.total(dccTotal, sums.total, pounds)}
        </p>
      )}
      {sums.unread > 0 && <p>{releaseTexts.unread(sums.unread)}</p>}
      <Action
        idle={!hasRows || dccTotal === sums.total}
        onAct={() => {
          change(setDccTotal(model, sums.total), did.sumStated);
        }}
      >
        {releaseTexts.takeSum}
      </Action>
      <h3>{releaseTexts.secas}</h3>
      <EffortFields kind="secasUpdate" />
      <EffortFields kind="secasManagement" />
    </>
  );
}

/** A row for each modification that has costs, and the sums of rows and columns. */
function Breakdown(): ReactElement {
  const { model, change } = useEditing();
  const root = useRef<HTMLDivElement>(null);
  const focusAfter = useFocusAfter(root, model.modifications);
  const sums = costSums(model);
  const rows = model.modifications.flatMap(({ id, costs }, at) => (costs ? [{ id, costs, at }] : []));
  return (
    <div ref={root}>
      {rows.length === 0 ? (
        <p className="quiet">{releaseTexts.noCosts}</p>
      ) : (
        <div className="scroll" role="region" aria-label={releaseTexts.breakdown} tabIndex={0}>
          <table className="costs">
            <thead>
              <tr>
                <th scope="col">{releaseTexts.modification}</th>
                {costPhases.map((phase) => (
                  <th key={phase} scope="col">
                    {releaseTexts.phase(phase)}
                  </th>
                ))}
                <th scope="col">{releaseTexts.rowSum}</th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map(({ id, costs, at }) => (
                <tr key={id} data-row={at}>
                  <th scope="row">{id}</th>
                  {costPhases.map((phase) => (
                    <td key={phase}>
                      <AmountField
                        label={releaseTexts.fieldOf(releaseTexts.phase(phase), id)}
                        value={costs[phase]}
                        onChange={(amount) => {
                          change(setCost(model, at, phase, amount), did.changed(releaseTexts.phase(phase), id));
                        }}
                      />
                    </td>
                  ))}
                  <td className="sum">{pounds(sumOf(costs))}</td>
                  <td>
                    <Action
                      name={releaseTexts.buttonOf(releaseTexts.removeRow, id)}
                      onAct={() => {
                        focusAfter(() => null);
                        change(removeCosts(model, at), did.costsRemoved(id));
                      }}
                    >
                      {releaseTexts.removeRow}
                    </Action>
                  </td>
                </tr>
              ))}
            </tbody>
            <tfoot>
              <tr>
                <th scope="row">{releaseTexts.columnSum}</th>
                {costPhases.map((phase) => (
                  <td key={phase} className="sum">
                    {pounds(sums.phases[phase])}
                  </td>
                ))}
                <td className="sum">{pounds(sums.total)}</td>
                <td />
              </tr>
            </tfoot>
          </table>
        </div>
      )}
      <AddRow
        onAdd={(at, id) => {
          focusAfter(() => root.current?.querySelector<HTMLElement>(`[data-row="${String(at)}"] input`));
          change(addCosts(model, at), did.costsAdded(id));
        }}
      />
    </div>
  );
}

/** Chooses a modification that has no costs yet, and gives it a row. */
function AddRow({ onAdd }: { readonly onAdd: (at: number, id: string) => void }): ReactElement | null {
  const { model } = useEditing();
  const without = model.modifications.flatMap(({ id, costs }, at) => (costs ? [] : [{ id, at }]));
  const [chosen, setChosen] = useState('');
  const choice = without.find(({ id }) => id === chosen) ?? without[0];
  if (!choice) return null;
  return (
    <div className="add-entry">
      <Choice
        label={releaseTexts.addCosts}
        value={choice.id}
        options={without.map(({ id }) => [id, id])}
        onChoose={setChosen}
      />
      <Action
        onAct={() => {
          onAdd(choice.at, choice.id);
        }}
      >
        {releaseTexts.addRow}
      </Action>
    </div>
  );
}

/** Days and pounds of one kind of SECAS's effort, and the rate that they come to. */
function EffortFields({ kind }: { readonly kind: EffortKind }): ReactElement {
  const { model, change } = useEditing();
  const effort = model.costs[kind];
  const title = releaseTexts.effort(kind);
  const name = (field: string): string => releaseTexts.fieldOf(field, title);
  return (
    <fieldset>
      <legend>{title}</legend>
      <div className="pair">
        <NumberField
          label={releaseTexts.days}
          name={name(releaseTexts.days)}
          value={effort?.days ?? null}
          shown={(days) => (days === null ? '' : String(days))}
          typed={daysTyped}
          refused={refused.days}
          onChange={(days) => {
            change(setEffort(model, kind, { days: days ?? 0 }), did.changed(releaseTexts.days, title));
          }}
        />
        <NumberField
          label={releaseTexts.pounds}
          name={name(releaseTexts.pounds)}
          value={effort?.pounds ?? null}
          shown={poundsShown}
          typed={poundsTyped}
          refused={refused.pounds}
          onChange={(amount) => {
            change(setEffort(model, kind, { pounds: amount ?? 0 }), did.changed(releaseTexts.pounds, title));
          }}
        />
      </div>
      {effort && effort.days > 0 && (
        <p className="quiet">{releaseTexts.rate(pounds(Math.round(effort.pounds / effort.days)))}</p>
      )}
    </fieldset>
  );
}
