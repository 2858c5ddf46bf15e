import { carryOverOf, scopeChoices, type Fate } from '../app/lastRelease';
import type { RidDraft, ScopeModification } from '../app';
import type { CarryOver } from '../draft/nextRelease';
import { lostWithoutSystems } from '../draft/contradictions';
import { misplacedSteps, unheededPanelDates, type TimetableDraft } from '../draft/timetable';
import { listed } from '../document/language/phrases';
import { proseDate, readDate, type IsoDate } from '../model/date';
import type { Rid } from '../model/rid';
import { eventKeys, type EventKey } from '../reference/timetable';
import { readWhen } from '../model/when';
import { usualGoLive } from '../reference/goLive';
import { notWorking } from '../reference/workingDays';
import { dayOf } from './day';
import { plural } from './formats/words';
import { suggestion } from './nearest';
import { today } from './open';
import { UsageError, type Terminal } from './terminal';

/** The options of `rid new`, as they were typed. */
export interface NewValues {
  readonly output?: string;
  readonly force?: boolean;
  readonly 'go-live'?: string;
  readonly name?: string;
  readonly scope?: string;
  readonly model?: string;
  readonly from?: string;
  readonly move?: readonly string[];
  readonly drop?: readonly string[];
  readonly carry?: readonly string[];
  readonly template?: string;
  readonly 'in-step'?: string;
  readonly systems?: boolean;
  readonly 'no-systems'?: boolean;
  readonly panel?: readonly string[];
  readonly date?: readonly string[];
  readonly paper?: string;
  readonly reference?: readonly string[];
}

/** An option that would be left unheeded is refused: whoever wrote it expects to see it in the RID. */
export function refuseContradictions(values: NewValues): void {
  const given = Object.keys(values).map((name) => `--${name}`);
  const others = given.filter(
    (name) => !['--model', '--output', '--force', '--reference', '--template'].includes(name),
  );
  if (values.model !== undefined && others.length > 0) {
    throw new UsageError(`--model is the whole of the release: leave out ${listed(others)}.`);
  }
  const carrying = given.filter((name) => ['--move', '--drop', '--carry', '--in-step'].includes(name));
  if (values.from === undefined && carrying.length > 0) {
    throw new UsageError(`Say by --from which release ${listed(carrying)} is about.`);
  }
  if (values.carry && (values.move ?? values.drop)) {
    throw new UsageError('--carry names all that is carried over: leave out --move and --drop.');
  }
  if (values.systems === true && values['no-systems'] === true) {
    throw new UsageError('Give either --systems or --no-systems, not both.');
  }
}

/** What the options say of the release but for its scope. */
export function draftOf(values: NewValues): Omit<RidDraft, 'modifications' | 'impactsSystems'> {
  if (values['go-live'] === undefined) throw new UsageError('“rid new” needs --go-live, such as --go-live 2021-11-04.');
  return {
    goLive: usualDayOf(values['go-live']) ?? dayOf(values['go-live'], example),
    today: today(),
    ...(values.name === undefined ? {} : { name: values.name }),
    ...(values.paper === undefined ? {} : { reference: values.paper }),
    ...(values.panel ? { panelDates: values.panel.map((day) => dayOf(day, example)) } : {}),
    ...(values.date ? { dates: Object.fromEntries(values.date.map(eventDate)) } : {}),
  };
}

/** Whether the release impacts DCC Systems, as the options say; null where they do not. */
export function systemsOf(values: NewValues): boolean | null {
  return values.systems === true ? true : values['no-systems'] === true ? false : null;
}

const example = '2021-11-04';

/** `November 2027`: the usual day of a month that usually has a release; null for what is no such month. */
function usualDayOf(text: string): IsoDate | null {
  const [first, last] = readMonth(text) ?? [];
  if (first === undefined || last === undefined) return null;
  const usual = usualGoLive(Number(first.slice(0, 4)), Number(first.slice(5, 7)));
  if (usual !== null) return usual;
  throw new UsageError(
    `A release in ${text.trim()} is a special one, with no usual day: give the day, such as ${last}.`,
  );
}

/** The first and the last day of a month that is named with its year. */
function readMonth(text: string): readonly [IsoDate, IsoDate] | null {
  const when = readDate(text) ? null : readWhen(text);
  return when?.kind === 'period' && when.from.slice(0, 7) === when.to.slice(0, 7) ? [when.from, when.to] : null;
}

function eventDate(text: string): readonly [EventKey, IsoDate] {
  const [name = '', date = ''] = text.split('=');
  const key = eventKeys.find((candidate) => candidate === name);
  if (!key)
    throw new UsageError(`There is no step “${name}” in the timetable. The steps are: ${eventKeys.join(', ')}.`);
  if (key === 'goLive') throw new UsageError('The day of go-live is given by --go-live: leave out --date goLive.');
  return [key, dayOf(date, example)];
}

/** What `--carry` names of the last release is carried over, and nothing else. */
export function carriedExactly(model: Rid, carry: readonly string[], from: string): CarryOver {
  const ids = carry
    .flatMap((list) => list.split(','))
    .map((id) => id.trim())
    .filter((id) => id !== '');
  const known = model.modifications.map(({ id }) => id);
  const unknown = ids.find((id) => !known.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`${from} has no modification “${unknown}”.${suggestion(unknown, known)}`);
  }
  const fate = (id: string): Fate => (ids.includes(id) ? 'carried' : 'left');
  return carryOverOf(scopeChoices({ model }), Object.fromEntries(known.map((id) => [id, fate(id)])));
}

/** Refuses modifications to be carried over, or not, of which it goes without saying, is said twice, or is not known. */
export function refuseCarryOver(
  { modifications }: Rid,
  { move = [], drop = [], added = [] }: CarryOver,
  from: string,
): void {
  const ids = modifications.map(({ id }) => id);
  // A mistyped identifier would carry over another release than the one that was meant.
  const unknown = [...move, ...drop].find((id) => !ids.includes(id));
  if (unknown !== undefined) {
    throw new UsageError(`${from} has no modification “${unknown}”.${suggestion(unknown, ids)}`);
  }
  const both = drop.find((id) => move.includes(id) || added.some((one) => one.id === id));
  if (both !== undefined) {
    const other = move.includes(both) ? '--move carries it over' : '--scope lists it';
    throw new UsageError(`--drop leaves ${both} out, and ${other}: leave out one of the two.`);
  }
  const needless = (id: string, status: 'approved' | 'targeted'): boolean =>
    modifications.some((one) => one.id === id && one.status === status);
  const moved = move.find((id) => needless(id, 'targeted'));
  if (moved !== undefined) {
    throw new UsageError(
      `${moved} is only targeted in ${from}, so it is carried over as it is: leave out --move ${moved}.`,
    );
  }
  const dropped = drop.find((id) => needless(id, 'approved'));
  if (dropped !== undefined) {
    throw new UsageError(
      `${dropped} is approved in ${from}, so it went live and is not carried over: leave out --drop ${dropped}.`,
    );
  }
}

/** Refuses a release without impact on DCC Systems whose scope says otherwise: costs and impacts would silently be lost. */
export function refuseLosses(modifications: readonly ScopeModification[], impactsSystems: boolean): void {
  const lost = impactsSystems ? [] : lostWithoutSystems(modifications);
  if (lost.length === 0) return;
  throw new UsageError(
    `There are DCC costs, or impacts on DCC Systems, for ${listed(lost)}, and a release with --no-systems has none: they would be lost. Say --systems; or take out the amounts, and say “No” in a column “DCC Systems” of --scope.`,
  );
}

/** Refuses dates of steps that the release does not have, or that would come after its go-live. */
export function refuseSteps(draft: TimetableDraft): void {
  const { missing, late } = misplacedSteps(draft);
  if (missing.length > 0) {
    throw new UsageError(
      `Only a release that impacts DCC Systems has ${listed(missing)}, and this one does not impact them: leave out the date, or say --systems.`,
    );
  }
  if (late.length > 0) {
    throw new UsageError(
      `--date puts ${listed(late)} after go-live on ${proseDate(draft.goLive)}, which all steps lead up to. Give an earlier date, or a later --go-live.`,
    );
  }
}

/** Tells of what the dates of a drafted timetable leave in doubt. */
export function tellOfDates(draft: TimetableDraft, { timetable }: Rid, terminal: Terminal): void {
  const day = today();
  for (const date of draft.panelDates ?? []) {
    const off = notWorking(date);
    if (off !== null) {
      terminal.error(`--panel: ${proseDate(date)} is ${off}, and the Panel meets on Working Days. Check the date.`);
    }
  }
  for (const date of unheededPanelDates(draft)) {
    terminal.error(
      `--panel: ${proseDate(date)} was not used, for no meeting of the Panel in the timetable is due near it. Give a step this date by --date STEP=${date}, if one belongs there.`,
    );
  }
  const past = timetable.filter(({ date }) => date < day).length;
  if (past > 0) {
    terminal.error(
      `${String(past)} of ${plural(timetable.length, 'step')} of the timetable ${past === 1 ? 'lies' : 'lie'} in the past, before ${proseDate(day)}. Check --go-live, or give ${past === 1 ? 'it a date of its own' : 'them dates of their own'} by --date.`,
    );
  }
}
