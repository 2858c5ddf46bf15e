import { proseDate, readDate, type IsoDate } from '../model/date';
import { UsageError } from './terminal';

/** A day that was given as an option; throws a UsageError, with a day of the kind as an example, for what is none. */
export function dayOf(text: string, example: IsoDate): IsoDate {
  const reading = readDate(text);
  if (reading?.kind === 'date') return reading.iso;
  throw new UsageError(`“${text}” is no date. Write it as ${example} or “${proseDate(example)}”.`);
}
