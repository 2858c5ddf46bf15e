import { rule } from '../rule';
import { inHeadersAndFooters } from './found';
import { listed } from '../wording';

interface Says {
  missing: object;
  several: { all: readonly string[] };
}

export const paperReferenceRule = rule<Says>({
  id: 'publication/paper-reference',
  severity: 'warning',
  since: '0.2.0',
  title: 'The paper reference is missing, or there are several',
  why: 'The Panel’s minutes and the website know a paper by its reference.',
  source: 'Papers of the Panel carry their reference in the footer, such as SECP_76_1701_23.',
  messages: {
    missing: () =>
      'The headers and footers have no paper reference. The Panel’s minutes know the document by it. Write it into the footer, such as “SECP_76_1701_23”.',
    several: ({ all }) =>
      `The headers and footers have several paper references: ${listed(all)}. Readers cannot tell which paper this is. Keep that of this version.`,
  },
  *find({ reading, publication }) {
    if (!publication) return;
    const texts = [
      ...reading.snapshot.headersAndFooters.map(({ text }) => text),
      ...publication.leavings.sections.flatMap(({ header, footer }) => [...header, ...footer]),
    ];
    const all = [
      ...new Set(texts.flatMap((text) => text.match(anyReference) ?? []).map((one) => one.replace(/ /g, '_'))),
    ];
    if (all.length === 0) yield { message: 'missing', place: inHeadersAndFooters('') };
    else if (all.length > 1) yield { message: 'several', place: inHeadersAndFooters(all[1] ?? ''), all };
  },
});

const anyReference = /\bSECP[_ ]\d+(?:[_ ]\d+)*/g;
