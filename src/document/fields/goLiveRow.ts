import { readDate } from '../../model/date';
import type { Rid } from '../../model/rid';
import type { Store } from '../../model/store';
import { isGoLive } from '../recognise/recognise';
import { writtenFields } from './written';

/**
 * The model whose timetable follows the go-live date: the row of the go-live moves along where it had the date that was
 * last written. One that says another day is left to its author.
 */
export function withGoLiveRow(model: Rid, store: Store | null): Rid {
  const { goLive } = model.release;
  const written = readDate(writtenFields(store).get('go-live')?.value ?? '');
  const before = written?.kind === 'date' ? written.iso : null;
  if (goLive === null || before === null || goLive === before) return model;
  return {
    ...model,
    timetable: model.timetable.map((step) =>
      step.date === before && isGoLive(step.event) ? { ...step, date: goLive } : step,
    ),
  };
}
