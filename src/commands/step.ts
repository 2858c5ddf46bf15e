import { localDay } from '../model/date';
import { withApp } from './application';
import { texts } from './texts';

/** Goes to the next problem, or the one before; a sentence where there is none to go to. */
export function step(by: 1 | -1): Promise<string | null> {
  return withApp(async ({ stepToProblem }) => {
    const { problem, result } = await stepToProblem(by, localDay(new Date()));
    return problem ? null : (result.notice ?? texts.noProblems);
  });
}
