import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import { readSchedule } from '../../document/recognise/schedule';
import { sentencesOf } from '../../document/language/sentences';
import type { EventKey } from '../../reference/timetable';
import { thisRelease } from '../kindWords';
import { listed } from '../wording';
import { rule } from '../rule';

/** “SIT completes”, “SIT window closes”, “End of SIT”, “SIT completion” */
function endOf(phase: string): RegExp {
  const ends = '(?:complete[sd]?|close[sd]?|end(?:s|ed)?|finish(?:es|ed)?|concludes?)';
  return new RegExp(
    `\\b(?:${phase})\\b(?: \\([A-Z]+\\))? (?:(?:window|phase|period|testing) )?(?:(?:is |are )?${ends}\\b|(?:completion|closure|end)\\b(?! report))|` +
      `\\b(?:end|completion|close|closure|conclusion|last day) of (?:the )?(?:${phase})\\b(?! \\w*report)`,
    'i',
  );
}

/** What an introduction promises to be in the table, and what of it makes a row. */
const promises: readonly {
  readonly promise: RegExp;
  readonly row: RegExp;
  readonly what: string;
  readonly testing?: boolean;
  /** Told of by timetable/required-events where the release needs it. */
  readonly step?: EventKey;
}[] = [
  {
    promise: /\bdecisions? on (?:the )?modifications?\b/i,
    row: /\b(?:decision|decides|determin|vote)\w*\b(?!.*\bgo ?\/ ?no-? ?go\b)(?<!\bgo ?\/ ?no-? ?go\b.*)/i,
    what: 'decisions on modifications',
  },
  {
    promise: /\bSIT\b[^,;]{0,200}\b(?:complete|close|end|finish)/i,
    row: endOf('SIT|Systems? Integration Testing'),
    what: 'the completion of SIT',
    testing: true,
  },
  {
    promise: /\bUIT\b[^,;]{0,200}\b(?:complete|close|end|finish)/i,
    row: endOf('UIT|User Integration Testing'),
    what: 'the completion of UIT',
    step: 'uitEnd',
    testing: true,
  },
];

interface Says {
  'no-row': { promised: readonly string[] };
  /** Promises only steps of testing, which this kind of release has not got. */
  untested: { promised: readonly string[]; kind: ReleaseKind };
}

export const promisedEvents = rule<Says>({
  id: 'timetable/promised-events',
  severity: 'warning',
  since: '0.1.0',
  title: 'The introduction promises rows that are not there',
  why: 'A reader who was told to find a date in the table looks for it, and trusts the rest less.',
  source: 'The introduction of the implementation timeline says what the timetable includes.',
  messages: {
    'no-row': ({ promised }) => `${opening(promised)} Add the rows, or leave the promise out.`,
    untested: ({ promised, kind }) =>
      `${opening(promised)} ${thisRelease(kind)}, and is not tested in this way: leave the promise out.`,
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    if (!schedule) return;
    const kind = settledKind(reading);
    for (const paragraph of reading.outline.section('timeline')?.paragraphs ?? []) {
      for (const sentence of sentencesOf(paragraph.text)) {
        if (
          !/\b(?:includes?|lists?|shows?|covers?|sets? out|contains?|gives?|presents?|details?)\b/i.test(sentence.text)
        )
          continue;
        const broken = promises.filter(
          ({ promise, row, step }) =>
            promise.test(sentence.text) &&
            !(step !== undefined && kind.impactsSystems === true) &&
            !schedule.events.some(({ event, key }) => row.test(event) || (step !== undefined && key === step)),
        );
        if (broken.length === 0) continue;
        // What testing asks for waits until it is settled whether there is any.
        if (kind.disputed && broken.some(({ testing }) => testing === true)) continue;
        const untested = kind.impactsSystems === false && broken.every(({ testing }) => testing === true);
        const promised = broken.map(({ what }) => what);
        const place = reading.outline.place(paragraph, sentence.start, sentence.start + sentence.text.length);
        if (untested) yield { message: 'untested', place, promised, kind };
        else yield { message: 'no-row', place, promised };
      }
    }
  },
});

function opening(promised: readonly string[]): string {
  return `The text promises ${listed(promised)}, but the timetable has no such row.`;
}
