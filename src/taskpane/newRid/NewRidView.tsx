import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import type { Rid } from '../../model/rid';
import { dayOf, type Calendar } from '../release/calendar';
import type { Drafting, Known } from './drafting';
import { daysOf, draftOf, emptyForm, type NewRidForm, type Refusals } from './form';
import { GoLive } from './GoLive';
import { Impacts } from './Impacts';
import { NameField } from './NameField';
import { newRidTexts as texts } from './newRidTexts';
import { ScopeField } from './ScopeField';
import { StepDates } from './StepDates';
import { TemplateField, templateName, type ChosenTemplate } from './TemplateField';
import { useRefused } from './useRefused';

export interface NewRidViewProps {
  readonly drafting: Drafting;
  /** What is known in the document; what RID Author brings without. */
  readonly known?: Known | undefined;
  readonly calendar: Calendar;
  readonly busy: boolean;
  readonly onWrite: (model: Rid, template: ChosenTemplate) => unknown;
  readonly onCancel: () => void;
  readonly onSay: (announcement: string) => void;
}

/** Starts a RID in a blank document, from a date and a scope. */
export function NewRidView(props: NewRidViewProps): ReactElement {
  const { drafting, known, calendar, busy, onWrite, onCancel, onSay } = props;
  const [form, setForm] = useKept('new RID', emptyForm);
  const [template, setTemplate] = useState<ChosenTemplate>(undefined);
  const [refusals, setRefusals] = useState<Refusals>({});
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const styles = useStyles();
  const { goLive, impactsSystems, dates } = form;
  const scope = useMemo(() => drafting.parseScope(form.scope), [drafting, form.scope]);
  const day = dayOf(goLive);
  const steps = useMemo(
    () =>
      day === null || impactsSystems === null
        ? []
        : drafting.draftSteps({ goLive: day, impactsSystems, dates: daysOf(dates, day), ...(known && { known }) }),
    [drafting, known, day, impactsSystems, dates],
  );
  const deployed = drafting.deployedDefaults()?.template ?? null;
  const isInTemplate = templateName(template, deployed) !== null;
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useRefused(root, refusals);
  const change = (part: Partial<NewRidForm>): void => {
    setForm({ ...form, ...part });
    // What was refused is being put right.
    for (const name of Object.keys(part)) if (name in refusals) setRefusals({});
  };
  const write = (): void => {
    const drafted = draftOf(form, scope, steps);
    if ('refusals' in drafted) setRefusals(drafted.refusals);
    else {
      onWrite(drafting.draftRid({ ...drafted.draft, ...(known && { known }), today: drafting.today }), template);
    }
  };
  return (
    <section ref={root} className={styles.stack} data-new-rid aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.title}
      </h2>
      <p className={styles.small}>{texts.intro}</p>
      <GoLive
        value={goLive}
        refusal={refusals.goLive ?? null}
        calendar={calendar}
        drafting={drafting}
        onChange={(text) => {
          change({ goLive: text });
        }}
      />
      <NameField
        value={form.name}
        goLive={goLive}
        onChange={(name) => {
          change({ name });
        }}
      />
      <Impacts
        value={impactsSystems}
        refusal={refusals.impactsSystems ?? null}
        onChoose={(impacts) => {
          change({ impactsSystems: impacts });
        }}
      />
      <ScopeField
        value={form.scope}
        reading={scope}
        refusal={refusals.scope ?? null}
        onChange={(text) => {
          change({ scope: text });
        }}
      />
      {day !== null && steps.length > 0 && (
        <StepDates
          steps={steps}
          goLive={day}
          today={drafting.today}
          dates={dates}
          calendar={calendar}
          onChange={(changed, announcement) => {
            change({ dates: changed });
            if (announcement) onSay(announcement);
          }}
        />
      )}
      <TemplateField value={template} deployed={deployed} onChange={setTemplate} />
      <div className={styles.row}>
        <Button appearance="primary" busy={busy} onClick={write}>
          {isInTemplate ? texts.open : texts.write}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
