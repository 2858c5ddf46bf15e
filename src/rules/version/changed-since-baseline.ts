import { isBaseline } from '../../model/baseline';
import { rule } from '../rule';
import { plural } from '../wording';

interface Says {
  changed: { version: string; what: 'baselined' | 'issued'; count: number; first: string };
}

export const changedSinceBaseline = rule<Says>({
  id: 'version/changed-since-baseline',
  severity: 'warning',
  since: '0.2.0',
  title: 'The document differs from the version that was baselined, and still has its number',
  why: 'A version that the Panel baselined is what Parties plan by: another text under its number is one that nobody agreed to.',
  source: 'What follows a baseline is a draft with a number of its own: 1.1 after 1.0.',
  messages: {
    changed: ({ version, what, count, first }) =>
      `This is numbered ${version}, as it was ${what}, and ${String(count)} ${plural(count, 'thing differs', 'things differ')} from that: ${first} ` +
      'Readers would take it for what was agreed. Give it the next number, and enter that in the document history.',
  },
  *find({ reading, sinceBaseline }) {
    const { version } = reading.release;
    const [first] = sinceBaseline?.changes ?? [];
    if (!sinceBaseline || !first || version?.value !== sinceBaseline.last.version) return;
    const what = isBaseline(sinceBaseline.last) ? 'baselined' : 'issued';
    const { length: count } = sinceBaseline.changes;
    yield { message: 'changed', place: version.place, version: version.value, what, count, first: first.text };
  },
});
