import type { FieldLeft } from '../../document/reading/leavings';
import { plain } from '../../document/reading/snapshot';
import { isSearchable } from '../../model/edit';
import { replaceAt } from '../fix';
import { rule } from '../rule';
import { leavingsOf, placeOf, quoted } from './found';

interface Says {
  stale: { shown: string; wanted: string };
  gone: { shown: string };
  dirty: { shown: string };
}

export const fields = rule<Says>({
  id: 'publication/fields',
  severity: 'error',
  since: '0.2.0',
  title: 'A cross-reference was not updated',
  why: 'A reader is sent to words that are called otherwise by now, or are gone.',
  source: 'Word works cross-references out when it is told to, and not by itself.',
  messages: {
    stale: ({ shown, wanted }) =>
      `This cross-reference says “${quoted(shown)}”, and what it refers to says “${quoted(wanted)}”. Readers look for the one and find the other. ` +
      'Update the field: select it and press F9.',
    gone: ({ shown }) =>
      `What the cross-reference “${quoted(shown)}” refers to is gone: the next update puts an error message in its place. Refer to something else, or write the words out.`,
    dirty: ({ shown }) =>
      `The field “${quoted(shown)}” is marked to be updated, so it may not be right. Select it and press F9.`,
  },
  *find({ reading, publication }) {
    const leavings = leavingsOf(publication);
    for (const field of leavings?.fields ?? []) {
      const shown = plain(field.words).trim();
      const place = placeOf(reading, field);
      const name = targetOf(field);
      const target = name === null ? undefined : leavings?.bookmarks.get(name);
      const wanted = plain(target?.words ?? '').trim();
      // Word’s own message for it is told of by structure/reference.
      if (name !== null && !target && shown !== '' && !shown.startsWith('Error!')) {
        yield { message: 'gone', place, about: name, shown };
      } else if (target && isOfWords(field) && wanted !== '' && squeezed(wanted) !== squeezed(shown)) {
        yield { message: 'stale', place, about: name ?? '', shown, wanted };
      } else if (field.isDirty && shown !== '') yield { message: 'dirty', place, about: field.code, shown };
    }
  },
  fixIsSafe: true,
  fix(found, { reading }) {
    const { message, shown, place } = found;
    if (message !== 'stale' || place.paragraph < 0 || place.text !== shown || !isSearchable(shown)) return null;
    return {
      title: `Change “${quoted(shown)}” to “${quoted(found.wanted)}”, as Word’s update would`,
      edits: [replaceAt(reading, place, found.wanted)],
    };
  },
});

/** The bookmark that a reference is to; null for a field of another kind. */
function targetOf({ code }: FieldLeft): string | null {
  return /^REF\s+"?([\w.]+)"?/i.exec(code)?.[1] ?? null;
}

/** Whether a reference shows the words themselves, and no number, page or direction, and in no other case. */
function isOfWords({ code }: FieldLeft): boolean {
  return !/\\[nrwpdft*#]/i.test(code.replace(/\\\*\s*MERGEFORMAT/i, ''));
}

const squeezed = (text: string): string => text.replace(/\s+/g, ' ');
