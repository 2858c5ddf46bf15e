import { monthAndYear } from '../../model/date';
import { monthPattern } from '../../model/date';
import type { Reading } from '../../document/recognise/recognise';
import { rule } from '../rule';
import { atStart } from './found';

interface Says {
  'no-title': { wanted: string };
  'other-title': { title: string; wanted: string };
  'no-author': { wanted: string };
  language: { language: string };
}

export const properties = rule<Says>({
  id: 'publication/properties',
  severity: 'warning',
  since: '0.2.0',
  title: 'The properties of the document are not what it says',
  why: 'Search engines, screen readers and browsers show a document by its properties.',
  source: 'File › Info; accessible documents name their title and their language.',
  messages: {
    'no-title': ({ wanted }) =>
      `The document’s properties have no title. Browsers and screen readers will name the file instead. Enter one (File › Info), such as “${wanted}”.`,
    'other-title': ({ title, wanted }) =>
      `The title in the document’s properties is “${title}”, which is another release’s or another version’s. Browsers and search engines show it. Change it (File › Info), such as to “${wanted}”.`,
    'no-author': ({ wanted }) =>
      `The document’s properties name no author. Readers cannot tell whose it is. Enter one (File › Info), such as “${wanted}”.`,
    language: ({ language }) =>
      `Most of the text is marked as ${language}, not as English (United Kingdom). Screen readers read it out in the wrong language, and spelling is checked by another’s rules. Select all and set the language (Review › Language).`,
  },
  *find({ reading, publication }) {
    if (!publication) return;
    const { leavings, properties: own } = publication;
    const place = atStart(reading);
    const wanted = titleOf(reading);
    const title = own.title.trim();
    if (wanted !== null && title === '') yield { message: 'no-title', place, wanted };
    else if (wanted !== null && isOther(title, reading)) yield { message: 'other-title', place, title, wanted };
    const author = reading.given.reference.paper.team;
    if (own.author.trim() === '') yield { message: 'no-author', place, wanted: author };
    const all = [...leavings.languages].reduce((sum, [, letters]) => sum + letters, 0);
    const [language, letters] = [...leavings.languages].sort(([, one], [, other]) => other - one)[0] ?? ['', 0];
    if (language !== '' && !/^en-GB$/i.test(language) && letters * 2 > all)
      yield { message: 'language', place, language };
  },
  fixIsSafe: 'depends',
  fix(found) {
    switch (found.message) {
      case 'no-title':
      case 'other-title':
        return {
          title: `Make the title “${found.wanted}”`,
          edits: [{ kind: 'setProperty', name: 'title', value: found.wanted }],
          safe: true,
        };
      case 'no-author':
        return {
          title: `Make the author “${found.wanted}”`,
          edits: [{ kind: 'setProperty', name: 'author', value: found.wanted }],
          safe: false,
        };
      case 'language':
        return null;
    }
  },
});

/** `June 2020 SEC Release Implementation Document`; null for a document that does not say which release it is of. */
function titleOf({ model: { release } }: Reading): string | null {
  const name =
    release.name !== ''
      ? release.name
      : release.goLive !== null && /^\d{4}-/.test(release.goLive)
        ? `${monthAndYear(release.goLive)} SEC Release`
        : '';
  return name === '' ? null : `${name} Implementation Document`;
}

const anyRelease = new RegExp(`\\b${monthPattern} \\d{4}\\b`, 'gi');

function isOther(title: string, { model: { release, document } }: Reading): boolean {
  const months = title.match(anyRelease) ?? [];
  const isOtherRelease =
    months.length > 0 &&
    release.name !== '' &&
    !months.some((month) => release.name.toLowerCase().includes(month.toLowerCase()));
  const version = /\b[vV](?:ersion )?\s*(\d+\.\d+)\b/.exec(title)?.[1];
  return isOtherRelease || (version !== undefined && document.version !== '' && version !== document.version);
}
