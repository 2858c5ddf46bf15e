import type { SinceBaseline } from '../../compare/sinceBaseline';
import { proseDate, tableDate } from '../../model/date';
import { listed } from '../../document/language/phrases';
import { cellText } from '../../document/reading/snapshot';
import { rule } from '../rule';

interface Says {
  unmentioned: { since: string; what: string };
}

export const changesInHistory = rule<Says>({
  id: 'version/changes-in-history',
  severity: 'info',
  since: '0.2.0',
  title: 'The document history does not mention a change of scope, or of go-live',
  why: 'Readers look in the history for what is new: what it leaves out they find by comparing two documents.',
  source: 'The document history says of each version what changed.',
  messages: {
    unmentioned: ({ since, what }) =>
      `Since version ${since}, ${what}, and no later row of the history says so. Readers look there for what is new. Mention it in the last row.`,
  },
  *find({ reading, sinceBaseline }) {
    const rows = reading.tables.get('history')?.rows ?? [];
    const last = rows.at(-1)?.cell('changes')?.paragraphs[0];
    if (!sinceBaseline || !last) return;
    const { last: kept } = sinceBaseline;
    const at = rows.findIndex((row) => cellText(row.cell('version')) === kept.version);
    const later = rows.slice(at + 1).map((row) => cellText(row.cell('changes')));
    // Without a later row there is none yet that could say it: the number is told of.
    if (at < 0 || later.length === 0) return;
    const missing = unmentioned(sinceBaseline, later.join('\n'));
    if (missing.length === 0) return;
    yield { message: 'unmentioned', place: reading.outline.place(last), since: kept.version, what: listed(missing) };
  },
});

/** What changed in scope and go-live that some rows do not name. */
function unmentioned({ changes, last, model }: SinceBaseline, rows: string): string[] {
  const scope = changes.filter(
    ({ about, subject }) => about === 'modification' && !new RegExp(`\\b${subject}\\b`).test(rows),
  );
  const of = (isOne: (change: (typeof scope)[number]) => boolean, words: string): string[] => {
    const ids = scope.filter(isOne).map(({ subject }) => subject);
    return ids.length === 0 ? [] : [`${listed(ids)} ${words}`];
  };
  const [old, now] = [last.model.release.goLive, model.release.goLive];
  const isNamed =
    now !== null &&
    (/\bgo[- ]?live\b/i.test(rows) || [proseDate(now), tableDate(now)].some((day) => rows.includes(day)));
  return [
    ...of(({ kind }) => kind === 'added', 'joined the scope'),
    ...of(
      ({ kind, after }) => kind === 'removed' || (kind === 'moved' && after !== 'approved' && after !== 'targeted'),
      'left it',
    ),
    ...of(({ kind, after }) => kind === 'moved' && after === 'approved', 'got approved'),
    ...(old !== null && now !== null && old !== now && !isNamed ? ['go-live moved'] : []),
  ];
}
