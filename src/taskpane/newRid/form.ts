import type { DraftedStep, RidDraft, ScopeModification, ScopeReading } from '../../app';
import { isAfterGoLive, lostWithoutSystems } from '../../app/contradictions';
import type { IsoDate } from '../../model/date';
import { dayOf } from '../release/calendar';
import { newRidTexts as texts } from './newRidTexts';

type StepName = DraftedStep['key'];
/** By step, as typed. */
export type StepTexts = Partial<Readonly<Record<StepName, string>>>;

/** What the author has given so far, as typed. */
export interface NewRidForm {
  readonly name: string;
  readonly goLive: string;
  readonly impactsSystems: boolean | null;
  readonly scope: string;
  /** Dates that the author has given to steps. */
  readonly dates: StepTexts;
}

export const emptyForm: NewRidForm = {
  name: '',
  goLive: '',
  impactsSystems: null,
  scope: '',
  dates: {},
};

export type FieldName = 'goLive' | 'impactsSystems' | 'scope';
export type Refusals = Partial<Readonly<Record<FieldName, string>>>;

/** Why a text cannot be the go-live date; null where it can. */
export function goLiveRefusal(text: string): string | null {
  if (text.trim() === '') return texts.goLiveNeeded;
  return dayOf(text) === null ? texts.noDate(text.trim()) : null;
}

/** Why a text cannot be the date of a step; null where it can. */
export function stepRefusal(text: string, goLive: IsoDate): string | null {
  const day = dayOf(text);
  if (day === null) return texts.noDate(text);
  return isAfterGoLive(day, goLive) ? texts.afterGoLive(day, goLive) : null;
}

/** The days that the author has given to steps; what is refused is left out. */
export function daysOf(dates: StepTexts, goLive: IsoDate): Partial<Readonly<Record<StepName, IsoDate>>> {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([step, text]) => (stepRefusal(text, goLive) === null ? [[step, dayOf(text)]] : [])),
  );
}

/** Why a release cannot be one without impact on DCC Systems; null where it can, or is none. */
export function impactRefusal(
  impactsSystems: boolean | null,
  modifications: readonly ScopeModification[],
): string | null {
  const lost = impactsSystems === false ? lostWithoutSystems(modifications) : [];
  return lost.length > 0 ? texts.impacts.contradicted(lost) : null;
}

/** What a release with these steps is drafted from, or what is missing for that. */
export function draftOf(
  form: NewRidForm,
  { modifications, changeRequests, isNotUnderstood }: ScopeReading,
  steps: readonly DraftedStep[],
): { readonly draft: Omit<RidDraft, 'today'> } | { readonly refusals: Refusals } {
  const { name, impactsSystems } = form;
  const goLive = dayOf(form.goLive);
  const day = goLiveRefusal(form.goLive);
  const impact = impactsSystems === null ? texts.impacts.needed : impactRefusal(impactsSystems, modifications);
  const refusals: Refusals = {
    ...(day ? { goLive: day } : {}),
    ...(impact ? { impactsSystems: impact } : {}),
    ...(isNotUnderstood ? { scope: texts.nothingUnderstood } : {}),
  };
  if (goLive === null || impactsSystems === null || Object.keys(refusals).length > 0) return { refusals };
  // A date that was given to a step of the other kind of release waits for that.
  const given = Object.fromEntries(
    Object.entries(form.dates).filter(([step]) => steps.some(({ key }) => key === step)),
  );
  const dates = daysOf(given, goLive);
  // A step says itself what is wrong with its date.
  if (Object.keys(dates).length < Object.keys(given).length) return { refusals };
  return { draft: { name, goLive, impactsSystems, modifications, changeRequests, dates } };
}

/** The months in which each kind of scope is baselined, whichever the release has. */
export function baselines(steps: readonly DraftedStep[]): readonly [systems: IsoDate, documents: IsoDate] | null {
  const on = (key: StepName): IsoDate | undefined => steps.find((step) => step.key === key)?.date;
  const [systems, documents] = [on('baselineSystems'), on('baselineDocuments')];
  return systems !== undefined && documents !== undefined ? [systems, documents] : null;
}
