import { useRef, type ReactElement } from 'react';
import { makeStyles, mergeClasses, tokens } from '@fluentui/react-components';
import { pounds } from '../../model/money';
import { costPhases, type CostPhase, type ModificationCosts } from '../../model/rid';
import { SeverityIcon, TickIcon } from '../ui/icons';
import { useStyles as useTextStyles } from '../ui/styles';
import { uiTexts } from '../ui/uiTexts';
import { Action } from './buttons';
import { costSums, sumOf } from './costs';
import { useEditing } from './editing';
import { addCosts, removeCosts, setCost, setDccTotal, setEffort, type EffortKind } from './edits';
import { useFocusAfter } from './focus';
import { PickField } from './PickField';
import { releaseTexts } from './releaseTexts';
import { daysTyped, poundsShown, poundsTyped } from './typed';
import { AmountField, NumberField } from './valueFields';

const { did, refused } = releaseTexts;

const useStyles = makeStyles({
  // Amounts stand beside each other as far as there is room, and below each other in a narrow pane or enlarged.
  amounts: {
    display: 'grid',
    gridTemplateColumns: 'repeat(auto-fill, minmax(112px, 1fr))',
    columnGap: tokens.spacingHorizontalS,
    rowGap: tokens.spacingVerticalXS,
    margin: 0,
    '& > *': { minWidth: 0 },
    '& .fui-Input': { width: '100%', minWidth: 0 },
  },
  sum: { fontVariantNumeric: 'tabular-nums' },
  head: { justifyContent: 'space-between' },
});

/** What the release costs the DCC and SECAS. */
export function Costs(): ReactElement {
  const { model, change } = useEditing();
  const text = useTextStyles();
  const { dccTotal } = model.costs;
  const sums = costSums(model);
  // With one modification the sentence alone may state the total.
  const hasRows = model.modifications.some(({ costs }) => costs !== null);
  return (
    <>
      <h3 className={text.subheading}>{releaseTexts.breakdown}</h3>
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
        <p className={mergeClasses(text.row, text.small)}>
          {dccTotal === sums.total ? <TickIcon /> : <SeverityIcon severity="warning" />}
          <span className={text.grow}>{releaseTexts.total(dccTotal, sums.total, pounds)}</span>
        </p>
      )}
      {sums.unread > 0 && <p className={text.small}>{releaseTexts.unread(sums.unread)}</p>}
      <div>
        <Action
          idle={!hasRows || dccTotal === sums.total}
          onAct={() => {
            change(setDccTotal(model, sums.total), did.sumStated);
          }}
        >
          {releaseTexts.takeSum}
        </Action>
      </div>
      <h3 className={text.subheading}>{releaseTexts.secas}</h3>
      <EffortFields kind="secasUpdate" />
      <EffortFields kind="secasManagement" />
    </>
  );
}

/** The amounts of each modification that has costs, their sums, and the sums of the phases. */
function Breakdown(): ReactElement {
  const { model, change } = useEditing();
  const root = useRef<HTMLDivElement>(null);
  const styles = useStyles();
  const text = useTextStyles();
  const focusAfter = useFocusAfter(root, model.modifications);
  const sums = costSums(model);
  const rows = model.modifications.flatMap(({ id, costs }, at) => (costs ? [{ id, costs, at }] : []));
  return (
    <div ref={root} className={text.stack}>
      {rows.length === 0 ? (
        <p className={text.small}>{releaseTexts.noCosts}</p>
      ) : (
        <>
          {rows.map(({ id, costs, at }) => (
            <div key={id} role="group" aria-label={id} data-row={at} className={text.card}>
              <div className={mergeClasses(text.row, styles.head)}>
                <b>{id}</b>
                <Action
                  appearance="subtle"
                  name={uiTexts.buttonOf(releaseTexts.removeRow, id)}
                  onAct={() => {
                    focusAfter(() => null);
                    change(removeCosts(model, at), did.costsRemoved(id));
                  }}
                >
                  {releaseTexts.removeRow}
                </Action>
              </div>
              <CostFields at={at} id={id} costs={costs} />
            </div>
          ))}
          <div role="group" aria-label={releaseTexts.columnSum} className={text.card}>
            <b>{releaseTexts.columnSum}</b>
            <dl className={styles.amounts}>
              {costPhases.map((phase) => (
                <Sum key={phase} name={releaseTexts.phase(phase)} amount={sums.phases[phase]} />
              ))}
              <Sum name={releaseTexts.rowSum} amount={sums.total} />
            </dl>
          </div>
        </>
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

function Sum({ name, amount }: { readonly name: string; readonly amount: number }): ReactElement {
  const styles = useStyles();
  const text = useTextStyles();
  return (
    <div>
      <dt className={text.small}>{name}</dt>
      <dd className={mergeClasses(text.text, styles.sum)}>{pounds(amount)}</dd>
    </div>
  );
}

interface CostFieldsProps {
  /** The position of the modification. */
  readonly at: number;
  readonly id: string;
  readonly costs: ModificationCosts;
}

/** What each phase of a modification costs, and the sum. */
export function CostFields({ at, id, costs }: CostFieldsProps): ReactElement {
  const { model, change } = useEditing();
  const styles = useStyles();
  const set = (phase: CostPhase, amount: number | string): void => {
    change(setCost(model, at, phase, amount), did.changed(releaseTexts.phase(phase), id));
  };
  return (
    <>
      <div className={styles.amounts}>
        {costPhases.map((phase) => (
          <AmountField
            key={phase}
            label={releaseTexts.phase(phase)}
            name={releaseTexts.fieldOf(releaseTexts.phase(phase), id)}
            value={costs[phase]}
            onChange={(amount) => {
              set(phase, amount);
            }}
          />
        ))}
      </div>
      <span className={styles.sum}>{releaseTexts.sumOf(pounds(sumOf(costs)))}</span>
    </>
  );
}

/** Names a modification that has no costs yet, and gives it a row. */
function AddRow({ onAdd }: { readonly onAdd: (at: number, id: string) => void }): ReactElement | null {
  const { model } = useEditing();
  const without = model.modifications.flatMap(({ id, title, costs }, at) => (costs ? [] : [{ id, title, at }]));
  if (without.length === 0) return null;
  return (
    <PickField
      label={releaseTexts.addCosts}
      options={without.map(({ id, title }) => ({ value: id, about: title }))}
      isClosed
      add={releaseTexts.addRow}
      missing={releaseTexts.costsMissing}
      onPick={(typed) => {
        const chosen = without.find(({ id }) => id === typed);
        if (!chosen) return releaseTexts.noSuchModification(typed);
        onAdd(chosen.at, chosen.id);
        return null;
      }}
    />
  );
}

/** Days and pounds of one kind of SECAS's effort, and the rate that they come to. */
function EffortFields({ kind }: { readonly kind: EffortKind }): ReactElement {
  const { model, change } = useEditing();
  const styles = useStyles();
  const text = useTextStyles();
  const effort = model.costs[kind];
  const title = releaseTexts.effort(kind);
  const name = (field: string): string => releaseTexts.fieldOf(field, title);
  return (
    <div role="group" aria-label={title} className={text.card}>
      <b>{title}</b>
      <div className={styles.amounts}>
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
        <p className={text.small}>{releaseTexts.rate(pounds(Math.round(effort.pounds / effort.days)))}</p>
      )}
    </div>
  );
}
