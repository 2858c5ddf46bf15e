import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { Radio, RadioGroup } from '@fluentui/react-components';
import { Labelled } from '../release/fields';
import { Button } from '../ui/Button';
import { useKept } from '../ui/kept';
import { useStyles } from '../ui/styles';
import type { Rid } from '../../model/rid';
import { dayOf, type Calendar } from '../release/calendar';
import type { Drafting } from './drafting';
import { daysOf, draftOf, emptyForm, type NewRidForm, type Refusals } from './form';
import { GoLive } from './GoLive';
import { Impacts } from './Impacts';
import { ModelField } from './ModelField';
import { NameField } from './NameField';
import { newRidTexts as texts } from './newRidTexts';
import { ScopeField } from './ScopeField';
import { StepDates } from './StepDates';

export interface NewRidViewProps {
  readonly drafting: Drafting;
  readonly calendar: Calendar;
  readonly busy: boolean;
  readonly onWrite: (model: Rid) => unknown;
  readonly onCancel: () => void;
  readonly onSay: (announcement: string) => void;
}

/** Starts a RID in a blank document: from a date and a scope, or from a whole data model. */
export function NewRidView({ drafting, calendar, busy, onWrite, onCancel, onSay }: NewRidViewProps): ReactElement {
  const [form, setForm] = useKept('new RID', emptyForm);
  const [refusals, setRefusals] = useState<Refusals>({});
  const root = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const styles = useStyles();
  const { from, goLive, impactsSystems, dates, json } = form;
  const scope = useMemo(() => drafting.parseScope(form.scope), [drafting, form.scope]);
  const parsed = useMemo(() => (json.trim() === '' ? null : drafting.parseModel(json, texts.pasted)), [drafting, json]);
  const day = dayOf(goLive);
  const steps = useMemo(
    () =>
      day === null || impactsSystems === null
        ? []
        : drafting.draftSteps({ goLive: day, impactsSystems, dates: daysOf(dates, day) }),
    [drafting, day, impactsSystems, dates],
  );
  useEffect(() => {
    heading.current?.focus();
  }, []);
  useEffect(() => {
    const refused = root.current?.querySelector<HTMLElement>(
      'input[aria-invalid=true], textarea[aria-invalid=true], [aria-invalid=true] input',
    );
    refused?.focus();
    refused?.scrollIntoView({ block: 'center' });
  }, [refusals]);
  const change = (part: Partial<NewRidForm>): void => {
    setForm({ ...form, ...part });
    // What was refused is being put right.
    for (const name of Object.keys(part)) if (name in refusals) setRefusals({});
  };
  const write = (): void => {
    if (from === 'model') {
      if (parsed && 'model' in parsed) onWrite(parsed.model);
      else setRefusals({ json: parsed?.message ?? texts.modelNeeded });
      return;
    }
    const drafted = draftOf(form, scope, steps);
    if ('draft' in drafted) onWrite(drafting.draftRid({ ...drafted.draft, today: drafting.today }));
    else setRefusals(drafted.refusals);
  };
  return (
    <section ref={root} className={styles.stack} data-new-rid aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.title}
      </h2>
      <p className={styles.small}>{texts.intro}</p>
      <Labelled label={texts.how.legend}>
        <RadioGroup
          value={from}
          onChange={(_, { value }) => {
            change({ from: value === 'model' ? 'model' : 'scope' });
          }}
        >
          <Radio value="scope" label={texts.how.scope} />
          <Radio value="model" label={texts.how.model} />
        </RadioGroup>
      </Labelled>
      {from === 'model' ? (
        <ModelField
          value={json}
          model={parsed && 'model' in parsed ? parsed.model : null}
          refusal={refusals.json ?? (parsed && 'message' in parsed ? parsed.message : null)}
          onChange={(text) => {
            change({ json: text });
          }}
        />
      ) : (
        <>
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
        </>
      )}
      <div className={styles.row}>
        <Button appearance="primary" busy={busy} onClick={write}>
          {texts.write}
        </Button>
        <Button onClick={onCancel}>{texts.cancel}</Button>
      </div>
    </section>
  );
}
