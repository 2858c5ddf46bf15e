import { findDates } from '../../model/date';
import { sentencesOf } from '../../document/language/sentences';
import type { Reading } from '../../document/recognise/recognise';
import { listed, plural } from '../wording';
import { rule } from '../rule';

const cutOff = /\bcut[- ]?off dates?\b/i;

interface Says {
  'not-given': { ids: readonly string[] };
}

export const cutOffDates = rule<Says>({
  id: 'scope/cut-off-dates',
  severity: 'warning',
  since: '0.1.0',
  title: 'Cut-off dates are named, but not given',
  why: 'Whether a targeted modification is in the release depends on its cut-off date: a reader must be able to look it up.',
  source: 'Targeted modifications are included when they are approved by their respective cut-off dates.',
  messages: {
    'not-given': ({ ids }) =>
      `The text refers to cut-off dates, but neither it nor the timetable gives ${plural(ids.length, 'one', 'any')} ` +
      `for ${listed(ids)}. Readers cannot tell by when ${plural(ids.length, 'it', 'each')} must be approved to be included. ` +
      'Add the dates to the bullets or to the timetable.',
  },
  *find({ reading }) {
    const items = reading.scope.targeted;
    const part = reading.outline.section('targeted');
    if (!part || items.length === 0) return;
    for (const paragraph of part.paragraphs) {
      const sentence = sentencesOf(paragraph.text).find(({ text }) => cutOff.test(text));
      if (!sentence) continue;
      // A timetable that is missing is told of by structure/required-sections.
      if (reading.outline.section('timeline') && !reading.tables.has('timetable')) return;
      const dated = datedWith(reading);
      if (dated(cutOff)) return;
      const ids = [...new Set(items.map(({ id }) => id))].filter((id) => !dated(new RegExp(`\\b${id}\\b`)));
      if (ids.length === 0) return;
      const place = reading.outline.place(paragraph, sentence.start, sentence.start + sentence.text.length);
      yield { message: 'not-given', place, ids };
      return;
    }
  },
});

/** Whether anything that matches stands in one paragraph or table row with a date other than go-live. */
function datedWith({ snapshot, tables, model }: Reading): (subject: RegExp) => boolean {
  const rows = new Map<string, string>();
  const history = tables.get('history')?.pieces.map(({ index }) => index);
  for (const { cell, text, index } of snapshot.paragraphs) {
    if (cell !== null && history?.includes(cell.table)) continue;
    const key = cell ? `row ${String(cell.table)}.${String(cell.row)}` : `paragraph ${String(index)}`;
    rows.set(key, `${rows.get(key) ?? ''} ${text}`);
  }
  const isDated = (text: string): boolean =>
    findDates(text).some(({ reading }) => reading.kind === 'date' && reading.iso !== model.release.goLive);
  return (subject) => [...rows.values()].some((text) => subject.test(text) && isDated(text));
}
