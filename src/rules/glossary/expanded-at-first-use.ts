import { findAcronyms, knownTerms, type AcronymUse } from '../../document/recognise/acronyms';
import { glossaryEntries } from '../../document/recognise/glossaryEntries';
import { sentencesOf } from '../../document/language/sentences';
import { groupBy } from '../../document/reading/groupBy';
import { entriesFor, type Expanding } from '../statedTerms';
import { expandFirst, writeOut } from '../writeOut';
import { rule } from '../rule';

interface Says {
  later: {
    first: AcronymUse;
    expanded: Expanding;
    /** In which it is written out. */
    section: string;
    isElsewhere: boolean;
  };
  never: { first: AcronymUse; term: string | undefined };
}

export const expandedAtFirstUse = rule<Says>({
  id: 'glossary/expanded-at-first-use',
  severity: 'warning',
  since: '0.1.0',
  title: 'An acronym is used before it is expanded, or never expanded',
  why: 'Who meets an acronym that nothing has introduced must leave the sentence and search for it.',
  source: 'An acronym is written out in the text where it is first used. Titles and headings do not count.',
  messages: {
    later: ({ first: { acronym }, expanded: { expansion }, section, isElsewhere }) =>
      `${acronym} is first used here, but “${expansion.term}” is written out only later${isElsewhere ? `, in “${section}”` : ''}. ` +
      'A reader does not know it yet. Write it out here, and use the acronym alone there.',
    never: ({ first: { acronym, where }, term }) =>
      `${acronym} is used here but is written out nowhere in the text${term === undefined ? '' : ` (“${term}”)`}. ` +
      `A reader must search the glossary for it. Write it out ${where === 'table head' ? 'in the text above this table' : 'here'}.`,
  },
  *find({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const hasGlossary = reading.tables.has('glossary');
    const groups = groupBy(findAcronyms(reading), (use) => use.acronym);
    for (const [acronym, uses] of groups) {
      // SMETS1 is known where SMETS was written out.
      const family = acronym.replace(/(?<!\d)\d+$/, '');
      if (family !== acronym && groups.get(family)?.some(isExpanding)) continue;
      const inText = uses.filter(({ where }) => where === 'text');
      const expanded = inText.find(isExpanding);
      const first = inText[0] ?? uses.find(({ where }) => where === 'table head');
      if (!first || first === expanded || (expanded && inName(first, expanded))) continue;
      const place = reading.outline.place(first.paragraph, first.start, first.end);
      if (expanded) {
        const { section } = reading.outline.place(expanded.paragraph);
        yield { message: 'later', place, first, expanded, section, isElsewhere: section !== place.section };
      } else if (!hasGlossary || entriesFor(acronym, entries).length > 0) {
        // One that the glossary lacks is told of by glossary/missing-acronym.
        yield { message: 'never', place, first, term: knownTerms(reading)(acronym)[0] };
      }
    }
  },
  fixIsSafe: false,
  fix(found, { reading }) {
    const { acronym } = found.first;
    if (found.message === 'later') {
      const edits = expandFirst(reading, found.first, found.expanded);
      return edits && { title: `Write ${acronym} out here, and leave the acronym alone in “${found.section}”`, edits };
    }
    const edits = found.term === undefined ? null : writeOut(reading, found.first, found.term);
    return edits && { title: `Write ${acronym} out here as “${found.term ?? ''} (${acronym})”`, edits };
  },
});

function isExpanding(use: AcronymUse): use is Expanding {
  return use.expansion !== null;
}

/** “the June 2021 SEC Release of the Smart Energy Code (SEC)”: a name, whose reader has the term before the sentence ends. */
function inName(first: AcronymUse, { paragraph, start }: Expanding): boolean {
  if (first.paragraph !== paragraph || !paragraph.text.startsWith(' Release', first.end)) return false;
  return sentencesOf(paragraph.text).some(
    (sentence) => first.start >= sentence.start && start < sentence.start + sentence.text.length,
  );
}
