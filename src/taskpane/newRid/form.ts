import type { DraftedStep, RidDraft, ScopeReading } from '../../app';
import { readDate, type IsoDate } from '../../model/date';
import { newRidTexts as texts } from './newRidTexts';

type StepName = DraftedStep['key'];
/** By step, as typed. */
export type StepTexts = Partial<Readonly<Record<StepName, string>>>;

/** What the author has given so far, as typed. */
export interface NewRidForm {
  readonly from: 'scope' | 'model';
  readonly name: string;
  readonly goLive: string;
  readonly impactsSystems: boolean | null;
  readonly scope: string;
  /** Dates that the author has given to steps. */
  readonly dates: StepTexts;
  /** A data model as JSON. */
  readonly json: string;
}

export const emptyForm: NewRidForm = {
  from: 'scope',
  name: '',
  goLive: '',
  impactsSystems: null,
  scope: '',
  dates: {},
  json: '',
};

export type FieldName = 'goLive' | 'impactsSystems' | 'json';
export type Refusals = Partial<Readonly<Record<FieldName, string>>>;

/** A date in any readable form; null for anything else. */
export function dayTyped(text: string): IsoDate | null {
  const reading = readDate(text);
  return reading?.kind === 'date' ? reading.iso : null;
}

/** Why a text cannot be the go-live date; null where it can. */
function goLiveRefusal(text: string): string | null {
  if (text.trim() === '') return texts.goLiveNeeded;
  return dayTyped(text) === null ? texts.noDate(text.trim()) : null;
}

/** The days that the author has given to steps; what is no date is left out. */
export function daysOf(dates: StepTexts): Partial<Readonly<Record<StepName, IsoDate>>> {
  return Object.fromEntries(
    Object.entries(dates).flatMap(([step, text]) => {
      const day = dayTyped(text);
      return day === null ? [] : [[step, day]];
    }),
  );
}

/** What a release is drafted from, or what is missing for that. */
export function draftOf(
  form: NewRidForm,
  { modifications, changeRequests }: ScopeReading,
): { readonly draft: Omit<RidDraft, 'today'> } | { readonly refusals: Refusals } {
  const { name, impactsSystems } = form;
  const goLive = dayTyped(form.goLive);
  const dates = daysOf(form.dates);
  const isDated = Object.keys(dates).length === Object.keys(form.dates).length;
  if (goLive !== null && impactsSystems !== null && isDated) {
    return { draft: { name, goLive, impactsSystems, modifications, changeRequests, dates } };
  }
  const refused = goLiveRefusal(form.goLive);
  // A step says itself what is wrong with its date.
  return {
    refusals: {
      ...(refused ? { goLive: refused } : {}),
      ...(impactsSystems === null ? { impactsSystems: texts.impacts.needed } : {}),
    },
  };
}

/** The months in which each kind of scope is baselined, whichever the release has. */
export function baselines(steps: readonly DraftedStep[]): readonly [systems: IsoDate, documents: IsoDate] | null {
  const on = (key: StepName): IsoDate | undefined => steps.find((step) => step.key === key)?.date;
  const [systems, documents] = [on('baselineSystems'), on('baselineDocuments')];
  return systems !== undefined && documents !== undefined ? [systems, documents] : null;
}
