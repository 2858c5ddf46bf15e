import { tableDate } from '../../model/date';
import { readSchedule, type ScheduledEvent } from '../../document/recognise/schedule';
import { sentencesOf } from '../../document/language/sentences';
import type { EventKey } from '../../reference/timetable';
import { listed, plural } from '../wording';
import { rule } from '../rule';

const promise =
  /\bdates?\b[^.]{0,200}\b(?:(?:will|to) be (?:provided|confirmed|added|agreed|set|given|announced|finalised)|(?:will|to) follow|(?:are|is) (?:still |yet )?to be (?:confirmed|agreed|set)|(?:not|yet) (?:yet )?(?:known|confirmed|agreed))\b/i;

/** What such a sentence may speak of, and the rows that have its dates. */
const subjects: readonly { readonly words: RegExp; readonly events: readonly EventKey[] }[] = [
  { words: /\b(?:TAD|Testing Approach Document)\b/, events: ['tadDraft', 'tadUpdate', 'tadPanel'] },
  { words: /\btest(?:ing)? (?:windows?|phases?)\b/i, events: ['sitStart', 'uitStart', 'uitEnd'] },
  { words: /\bsubmi(?:ssion|tting)\b.{0,200}\bSIT\b.{0,200}\bReport/i, events: ['sitReport'] },
  { words: /\bsubmi(?:ssion|tting)\b.{0,200}\bUIT\b.{0,200}\bReport/i, events: ['uitReport'] },
  { words: /\bapprov(?:al|ing)\b.{0,200}\bSIT\b.{0,200}\bReport/i, events: ['sitPanel'] },
  { words: /\bapprov(?:al|ing)\b.{0,200}\bUIT\b.{0,200}\bReport/i, events: ['uitPanel'] },
  { words: /^(?!.*\b(?:submi|approv)).*\bSIT\b.{0,200}\bReports?\b/i, events: ['sitReport'] },
  { words: /^(?!.*\b(?:submi|approv)).*\bUIT\b.{0,200}\bReports?\b/i, events: ['uitReport'] },
  { words: /\bgo[- ]?live\b/i, events: ['goLive'] },
  { words: /\bgo ?\/ ?no[- ]?go\b/i, events: ['goNoGo'] },
  { words: /\bregression test(?:ing)?\b/i, events: ['regressionPlans', 'regressionResults'] },
];

interface Says {
  'already-there': { dated: readonly ScheduledEvent[] };
}

export const staleStatement = rule<Says>({
  id: 'timetable/stale-statement',
  severity: 'warning',
  since: '0.1.0',
  title: 'The text says that dates will follow which the table already has',
  why: 'A reader takes the dates for provisional, or the text for out of date.',
  source: 'The introduction of the implementation timeline, against its table.',
  messages: {
    'already-there': ({ dated }) =>
      `The text says that these dates will be provided, but the timetable already has ` +
      `${listed(dated.map(({ event, date }) => `“${event}” (${tableDate(date ?? '')})`))}. ` +
      `Leave ${plural(dated.length, 'it', 'them')} out of the sentence, or mark the ${plural(dated.length, 'date')} as provisional.`,
  },
  *find({ reading }) {
    const schedule = readSchedule(reading);
    if (!schedule) return;
    for (const paragraph of reading.outline.section('timeline')?.paragraphs ?? []) {
      for (const sentence of sentencesOf(paragraph.text)) {
        if (!promise.test(sentence.text)) continue;
        const keys = new Set(subjects.filter(({ words }) => words.test(sentence.text)).flatMap(({ events }) => events));
        const dated = schedule.events.filter(({ key, date }) => key !== null && keys.has(key) && date !== null);
        if (dated.length === 0) continue;
        const place = reading.outline.place(paragraph, sentence.start, sentence.start + sentence.text.length);
        yield { message: 'already-there', place, dated };
      }
    }
  },
});
