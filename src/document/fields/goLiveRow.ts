import { isIsoDate, readDate } from '../../model/date';
import type { Rid } from '../../model/rid';
import type { Store } from '../../model/store';
import { goLiveIn, isGoLive, type Reading } from '../recognise/recognise';
import { mergeFields } from './merge';
import { writtenFields } from './written';

/**
 * The model whose timetable follows the go-live date: the row of the go-live moves along where it has the date that was
 * last written, or the one that the model had before. One that says another day is left to its author. While the go-live
 * is no date, the row has the last one that was written.
 */
export function withGoLiveRow(model: Rid, before: Store | null): Rid {
  const { goLive } = model.release;
  const written = writtenDates(before);
  const date = goLive !== null && isIsoDate(goLive) ? goLive : written[0];
  if (date === undefined) return model;
  const earlier = new Set([...written, before?.model.release.goLive || date]);
  const follows = (step: Rid['timetable'][number]): boolean =>
    step.date !== date && earlier.has(step.date) && isGoLive(step.event);
  if (!model.timetable.some(follows)) return model;
  return { ...model, timetable: model.timetable.map((step) => (follows(step) ? { ...step, date } : step)) };
}

/**
 * The model whose go-live follows its merged timetable, where nothing else says one: neither the document as it was read nor
 * a field that was written. What the timetable said before, the next refresh would not find any more.
 */
export function withGoLiveOfTimetable(model: Rid, reading: Reading, before: Store | null): Rid {
  if (!before || reading.model.release.goLive !== null) return model;
  const { fields } = mergeFields(reading, before, before.model);
  const isSaid = fields.some(({ definition, recorded, value }) => definition.name === 'go-live' && recorded && value);
  if (isSaid) return model;
  return { ...model, release: { ...model.release, goLive: goLiveIn(model.timetable) } };
}

/** What the go-live was last dated in the document; places that could not be written since still say so. */
function writtenDates(before: Store | null): string[] {
  const written = writtenFields(before).get('go-live');
  return [...(written ? [written.value, ...written.shown] : [])].flatMap((text) => {
    const reading = readDate(text);
    return reading?.kind === 'date' ? [reading.iso] : [];
  });
}
