import { useMemo, useRef, useState, type ReactElement, type ReactNode } from 'react';
import type { Fate, LastRelease } from '../../app';
import type { Rid } from '../../model/rid';
import { dayOf, type Calendar } from '../release/calendar';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import { CarryOver } from './CarryOver';
import type { NextDrafting } from './drafting';
import { goLiveRefusal, impactRefusal, type Refusals } from './form';
import { GoLive } from './GoLive';
import { Impacts } from './Impacts';
import { NameField } from './NameField';
import { newRidTexts as texts } from './newRidTexts';
import { TemplateField, templateName, type ChosenTemplate } from './TemplateField';
import { useRefused } from './useRefused';

/** The next release as its author has it drafted. */
export interface NextRid {
  readonly model: Rid;
  /** Modifications that stand in both scopes now. */
  readonly moved: readonly string[];
  readonly template: ChosenTemplate;
}

interface NextReleaseProps {
  readonly last: LastRelease;
  readonly drafting: NextDrafting;
  readonly calendar: Calendar;
  readonly busy: boolean;
  /** What the button says; a RID in a template’s form is a document of its own. */
  readonly save: (isInTemplate: boolean) => string;
  /** Answers whether it was done. */
  readonly onSave: (next: NextRid) => Promise<boolean>;
  /** What else is said before, of what goes on. */
  readonly children?: (carried: readonly string[]) => ReactNode;
}

interface NextForm {
  readonly goLive: string;
  readonly name: string;
  /** Null for what the scope tells. */
  readonly impactsSystems: boolean | null;
  /** What its author decided otherwise than usual. */
  readonly chosen: Readonly<Record<string, Fate>>;
}

const emptyForm: NextForm = { goLive: '', name: '', impactsSystems: null, chosen: {} };

/** Drafts the release after another: from a date, and what goes on. */
export function NextRelease(props: NextReleaseProps): ReactElement {
  const { last, drafting, calendar, busy, save, onSave, children } = props;
  const [form, setForm] = useKept(`next after ${last.model.release.name}`, emptyForm);
  const [template, setTemplate] = useState<ChosenTemplate>(undefined);
  const [refusals, setRefusals] = useState<Refusals>({});
  const root = useRef<HTMLElement>(null);
  useRefused(root, refusals);
  const styles = useStyles();
  const { goLive, name, chosen } = form;
  const deployed = drafting.deployedDefaults()?.template ?? null;
  const choices = useMemo(() => drafting.scopeChoices(last), [drafting, last]);
  const carry = useMemo(() => drafting.carryOverOf(choices, chosen), [drafting, choices, chosen]);
  const told = useMemo(() => drafting.nextImpacts(last, carry), [drafting, last, carry]);
  const ids = choices.filter(({ id, usual }) => (chosen[id] ?? usual) === 'carried').map(({ id }) => id);
  const carried = last.model.modifications.filter(({ id }) => ids.includes(id));
  const impactsSystems = form.impactsSystems ?? told;
  const contradiction = impactRefusal(impactsSystems, carried);
  const change = (part: Partial<NextForm>): void => {
    setForm({ ...form, ...part });
    setRefusals({});
  };
  const draft = async (): Promise<void> => {
    const [day, refused] = [dayOf(goLive), goLiveRefusal(goLive)];
    const impact = impactsSystems === null ? texts.impacts.needed : contradiction;
    if (day === null || refused !== null || impactsSystems === null || impact !== null) {
      setRefusals({ ...(refused !== null && { goLive: refused }), ...(impact !== null && { impactsSystems: impact }) });
      return;
    }
    const drafted = drafting.draftNext(last, { name, goLive: day, today: drafting.today, impactsSystems, ...carry });
    if (!drafted) return;
    const { model } = drafted;
    const moved = drafting.inBothScopes(last.model, model);
    if (await onSave({ model, moved, template })) setForm(emptyForm);
  };
  return (
    <section ref={root} className={styles.stack} data-next-release>
      <GoLive
        value={goLive}
        refusal={refusals.goLive ?? null}
        after={last.model.release.goLive}
        calendar={calendar}
        drafting={drafting}
        onChange={(text) => {
          change({ goLive: text });
        }}
      />
      <CarryOver
        choices={choices}
        chosen={chosen}
        onChange={(changed) => {
          change({ chosen: changed });
        }}
      />
      <Impacts
        value={impactsSystems}
        refusal={refusals.impactsSystems ?? contradiction}
        onChoose={(impacts) => {
          change({ impactsSystems: impacts });
        }}
      />
      <NameField
        value={name}
        goLive={goLive}
        onChange={(changed) => {
          change({ name: changed });
        }}
      />
      <TemplateField value={template} deployed={deployed} onChange={setTemplate} />
      {children?.(ids)}
      <div>
        <Button appearance="primary" busy={busy} onClick={() => void draft()}>
          {save(templateName(template, deployed) !== null)}
        </Button>
      </div>
    </section>
  );
}
