import type { WordsStatus } from '../../document/sync/wordsStatus';
import { isSameVersion } from '../../document/language/versions';
import { fieldDefinition } from '../../document/fields/definitions';
import { latestVersion } from '../../document/recognise/latestVersion';
import type { Reading } from '../../document/recognise/recognise';
import { isOwnDifference } from './ownDifferences';
import { placeOfTable } from '../tablePlace';
import { rule } from '../rule';
import { plural } from '../wording';

interface Says {
  table: Outdated & { changes: number };
  /** One text, such as the date of go-live. */
  words: Outdated & { wanted: string; shown: string };
  list: Outdated;
}

type Outdated = Pick<WordsStatus, 'caption' | 'locked' | 'plan'>;

export const outOfDate = rule<Says>({
  id: 'tables/out-of-date',
  severity: 'warning',
  since: '0.1.0',
  title: 'A table, a list or a sentence differs from the data model',
  why: 'A change that reached some tables and not others is one that readers of the others plan without.',
  source: 'Tables, lists and what sentences state follow from the one data model that the document keeps.',
  messages: {
    table: (found) => sentences(found, `the data model has ${inFigures(found.changes)} that it does not show`),
    words: (found) => sentences(found, `it is “${found.wanted}” in the data model, and “${found.shown}” here`),
    list: (found) => sentences(found, 'the data model has changes that it does not show'),
  },
  *find({ reading, tables, words }) {
    for (const status of tables) {
      const place = placeOfTable(reading, status);
      if (status.state !== 'out of date' || !place || isOwnDifference(reading, status)) continue;
      yield { message: 'table', place, ...outdatedOf(status), changes: status.changes.length };
    }
    for (const status of words) {
      const { state, wanted, place } = status;
      if (state !== 'out of date' || !place) continue;
      if (place.paragraph < 0 && isToldAlready(reading, place.text)) continue;
      if (wanted === null) yield { message: 'list', place, ...outdatedOf(status) };
      else yield { message: 'words', place, ...outdatedOf(status), wanted, shown: place.text };
    }
  },
  fixIsSafe: true,
  fix(found) {
    if (found.locked !== undefined) return null;
    const title = {
      table: (): string => `Refresh “${found.caption}” (${found.message === 'table' ? inFigures(found.changes) : ''})`,
      words: (): string => `Refresh “${found.caption}” in the sentences`,
      list: (): string => `Refresh the list “${found.caption}”`,
    }[found.message]();
    return {
      title,
      // Planned when it is asked for: a check would plan everything anew.
      get edits() {
        return found.plan();
      },
    };
  },
});

/**
 * A header or footer that is one side of what other rules tell: a release’s name that the document itself writes otherwise,
 * or the latest version of a history that the title page differs from.
 */
function isToldAlready({ release, tables }: Reading, shown: string): boolean {
  if (/\bRelease$/i.test(shown.trim())) {
    const { plainly } = fieldDefinition('release-name');
    return release.name !== null && plainly(release.name.value) !== plainly(shown);
  }
  const latest = latestVersion(tables);
  if (release.version === null || latest === undefined) return false;
  return isSameVersion(shown, latest) && !isSameVersion(release.version.value, latest);
}

/** A status without what else it says of itself. */
function outdatedOf(status: Outdated): Outdated {
  const { caption, locked } = status;
  return { caption, ...(locked !== undefined && { locked }), plan: () => status.plan() };
}

function inFigures(changes: number): string {
  return `${String(changes)} ${plural(changes, 'change', 'changes')}`;
}

function sentences({ caption, locked }: Outdated, difference: string): string {
  return `“${caption}” is out of date: ${difference}. Readers would plan by what it says now. ${locked ?? 'Refresh it.'}`;
}
