import { versionThere } from '../../document/fields/headersAndFooters';
import type { Reading } from '../../document/recognise/recognise';
import { rule } from '../rule';
import { inHeadersAndFooters } from './found';

interface Says {
  'no-classification': { section: number; of: number };
  classifications: { all: readonly string[] };
  'no-version': object;
  version: { written: string; version: string };
}

export const headersAndFooters = rule<Says>({
  id: 'publication/headers-and-footers',
  severity: 'warning',
  since: '0.2.0',
  title: 'Headers and footers do not say the classification or the version',
  why: 'A page that is printed or passed on by itself says nowhere who may read it, and how current it is.',
  source: 'The Panel Information Policy’s classification, and the version of the title page.',
  messages: {
    'no-classification': ({ section, of }) =>
      `The headers and footers${of > 1 ? ` of section ${String(section)}` : ''} have no classification. Readers cannot tell who may read those pages. Write it into the footer, such as “White”.`,
    classifications: ({ all }) =>
      `The headers and footers have several classifications, ${all.join(' and ')}. Readers cannot tell which holds. Keep one.`,
    'no-version': () =>
      'The headers and footers have no version. A page by itself does not tell how current it is. Write it into the header, such as “Version 1.0”.',
    version: ({ written, version }) =>
      `The headers and footers say version ${written}, and the title page says ${version}. Readers cannot tell which they hold. Correct the header.`,
  },
  *find({ reading, publication }) {
    if (!publication) return;
    const { sections } = publication.leavings;
    const texts =
      sections.length > 0
        ? sections.map(({ header, footer }) => [...header, ...footer].join(' '))
        : [headersAndFootersOf(reading)];
    const whole = [headersAndFootersOf(reading), ...texts].join('\n');
    const all = [...new Set(whole.match(classification) ?? [])];
    // A cover page in a section of its own has neither header nor footer.
    const isCover = (text: string, at: number): boolean => at === 0 && texts.length > 1 && text.trim() === '';
    const without = texts.findIndex((text, at) => !hasClassification.test(text) && !isCover(text, at));
    if (all.length > 1) yield { message: 'classifications', place: inHeadersAndFooters(all[1] ?? ''), all };
    else if (without >= 0)
      yield {
        message: 'no-classification',
        place: inHeadersAndFooters(''),
        about: String(without),
        section: without + 1,
        of: texts.length,
      };
    const { version } = reading.model.document;
    const written = [...whole.matchAll(versionThere)].map((match) => match[1] ?? '');
    const other = written.find((one) => one !== version);
    if (version === '') return;
    if (written.length === 0) yield { message: 'no-version', place: inHeadersAndFooters('') };
    else if (other !== undefined)
      yield { message: 'version', place: inHeadersAndFooters(other), written: other, version };
  },
});

const classification = /\b(?:White|Green|Amber|Red|Public|Confidential)\b/g;
const hasClassification = new RegExp(classification.source);

const headersAndFootersOf = ({ snapshot }: Reading): string =>
  snapshot.headersAndFooters.map(({ text }) => text).join('\n');
