import { draftTimetable, type TimetableDraft } from '../draft/timetable';
import type { IsoDate } from '../model/date';
import { readJson } from '../model/json';
import { Rid } from '../model/rid';
import { events, type EventKey } from '../reference/timetable';

/** A step of a drafted timetable, under the name by which it can be given a date of its own. */
export interface DraftedStep {
  readonly key: EventKey;
  readonly event: string;
  readonly date: IsoDate;
}

/** The timetable of a release as it would be drafted, in the order of the dates. */
export function draftSteps(draft: TimetableDraft): DraftedStep[] {
  return draftTimetable(draft).flatMap(({ date, event }) => {
    const template = events.find((one) => one.event === event);
    return template ? [{ key: template.key, event, date }] : [];
  });
}

/** Reads a data model from the text of a JSON file; where it is none, a sentence says which value is wrong. */
export function parseModel(json: string, name: string): { readonly model: Rid } | { readonly message: string } {
  const unusable = (why: string) => ({ message: `${name} cannot be used as the data model of a RID: ${why}.` });
  const read = readJson(json);
  if ('fault' in read) return unusable(read.fault);
  const parsed = Rid.safeParse(read.value);
  if (parsed.success) return { model: parsed.data };
  const { path, message, code } = parsed.error.issues[0] ?? { path: [] };
  const where = path.map((part) => (typeof part === 'number' ? `entry ${String(part + 1)}` : `“${String(part)}”`));
  if (where.length === 0) return unusable('it is no object with the parts of one');
  if (code === 'custom') return { message: `${unusable(`${where.join(', ')} is refused`).message} ${message ?? ''}` };
  return unusable(`${where.join(', ')} is missing or not as expected`);
}
