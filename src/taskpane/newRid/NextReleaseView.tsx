import { useEffect, useId, useMemo, useRef, useState, type ReactElement } from 'react';
import { Checkbox } from '@fluentui/react-components';
import { Button } from '../ui/Button';
import type { CheckResult } from '../../app';
import type { Modification, Rid } from '../../model/rid';
import { useStyles } from '../ui/styles';
import { CopyText } from '../ui/CopyText';
import { dayOf, type Calendar } from '../release/calendar';
import type { Drafting } from './drafting';
import { impactRefusal } from './form';
import { GoLive } from './GoLive';
import { Impacts } from './Impacts';
import { NameField } from './NameField';
import { newRidTexts as texts } from './newRidTexts';

export interface NextReleaseViewProps {
  /** The release that is open. */
  readonly last: Rid;
  /** As it was read last. */
  readonly document: CheckResult['document'] | null;
  readonly drafting: Pick<Drafting, 'nextRelease' | 'draftSteps' | 'today'>;
  readonly calendar: Calendar;
  readonly onClose: () => void;
}

/** Drafts the release after the one that is open, as data: its RID is to be written into a document of its own. */
export function NextReleaseView({ last, document, drafting, calendar, onClose }: NextReleaseViewProps): ReactElement {
  const [goLive, setGoLive] = useState('');
  const [name, setName] = useState('');
  const [impactsSystems, setImpactsSystems] = useState<boolean | null>(null);
  /** The modifications for which the author has decided otherwise. */
  const [turned, setTurned] = useState<readonly string[]>([]);
  const heading = useRef<HTMLHeadingElement>(null);
  const id = useId();
  const styles = useStyles();
  useEffect(() => {
    heading.current?.focus();
  }, []);
  const day = dayOf(goLive);
  const carried = useMemo(
    () => last.modifications.filter((one) => turned.includes(one.id) !== (one.status === 'targeted')),
    [last, turned],
  );
  const refusal = impactRefusal(impactsSystems, carried);
  const json = useMemo(() => {
    if (day === null || impactsSystems === null || refusal !== null) return null;
    const ids = (status: Modification['status']): string[] =>
      last.modifications.filter((one) => one.status === status && turned.includes(one.id)).map((one) => one.id);
    const known = document && { known: document.reading.given.reference };
    const next = { name, goLive: day, impactsSystems, move: ids('approved'), drop: ids('targeted'), ...known };
    return JSON.stringify(drafting.nextRelease(last, { ...next, today: drafting.today }), null, 2);
  }, [drafting, last, document, name, day, impactsSystems, turned, refusal]);
  return (
    <section className={styles.stack} data-new-rid aria-labelledby={id}>
      <h2 id={id} ref={heading} tabIndex={-1} className={styles.heading}>
        {texts.titleNext}
      </h2>
      <p className={styles.small}>{texts.introNext(last.release.name)}</p>
      <GoLive value={goLive} refusal={null} calendar={calendar} drafting={drafting} onChange={setGoLive} />
      <NameField value={name} goLive={goLive} onChange={setName} />
      <Impacts value={impactsSystems} refusal={refusal} onChoose={setImpactsSystems} />
      <div role="group" aria-label={texts.carryOver.legend} className={styles.close}>
        <b>{texts.carryOver.legend}</b>
        <p className={styles.small}>{last.modifications.length === 0 ? texts.carryOver.none : texts.carryOver.hint}</p>
        {last.modifications.map(({ id: one, title, status }) => (
          <Checkbox
            key={one}
            label={texts.carryOver.choice(one, title, status)}
            checked={carried.some(({ id: other }) => other === one)}
            onChange={() => {
              setTurned(turned.includes(one) ? turned.filter((other) => other !== one) : [...turned, one]);
            }}
          />
        ))}
      </div>
      {json !== null && (
        <>
          <h3 className={styles.subheading}>{texts.nextModel}</h3>
          <CopyText label={texts.nextModel} text={json} />
        </>
      )}
      <div className={styles.row}>
        <Button onClick={onClose}>{texts.close}</Button>
      </div>
    </section>
  );
}
