import { readSchedule } from '../../document/schedule';
import { sentencesOf } from '../../document/recognise/sentences';
import { listed } from '../wording';
import type { Finding, Rule } from '../rule';

/** What an introduction promises to be in the table, and what of it makes a row. */
const promises: readonly { readonly promise: RegExp; readonly row: RegExp; readonly what: string }[] = [
  {
    promise: /\bdecisions? on (?:the )?modifications?\b/i,
    row: /\b(?:decision|decides|determin|vote)\w*\b(?!.*\bgo ?\/ ?no-? ?go\b)(?<!\bgo ?\/ ?no-? ?go\b.*)/i,
    what: 'decisions on modifications',
  },
  {
    promise: /\bSIT\b.*\b(?:complete|close|end|finish)/i,
    row: /\bSIT (?:window )?(?:completes?|closes?|ends?|finishes|completion$)/i,
    what: 'the completion of SIT',
  },
  {
    promise: /\bUIT\b.*\b(?:complete|close|end|finish)/i,
    row: /\bUIT (?:window )?(?:completes?|closes?|ends?|finishes|completion$)/i,
    what: 'the completion of UIT',
  },
];

export const promisedEvents: Rule = {
  id: 'timetable/promised-events',
  severity: 'warning',
  title: 'The introduction promises rows that are not there',
  why: 'A reader who was told to find a date in the table looks for it, and trusts the rest less.',
  source: 'The introduction of the implementation timeline says what the timetable includes.',
  *check({ reading }) {
    const schedule = readSchedule(reading);
    if (!schedule) return;
    for (const paragraph of reading.outline.part('timeline')?.paragraphs ?? []) {
      for (const sentence of sentencesOf(paragraph.text)) {
        if (
          !/\b(?:includes?|lists?|shows?|covers?|sets? out|contains?|gives?|presents?|details?)\b/i.test(sentence.text)
        )
          continue;
        const broken = promises.filter(
          ({ promise, row }) => promise.test(sentence.text) && !schedule.events.some(({ event }) => row.test(event)),
        );
        if (broken.length > 0)
          yield finding(
            broken.map(({ what }) => what),
            reading.outline.place(paragraph, sentence.start, sentence.start + sentence.text.length),
          );
      }
    }
  },
};

function finding(what: readonly string[], place: Finding['place']): Finding {
  return {
    message: `The text promises ${listed(what)}, but the timetable has no such row. Add the rows, or leave the promise out.`,
    place,
  };
}
