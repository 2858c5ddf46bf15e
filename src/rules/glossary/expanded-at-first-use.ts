import { findAcronyms, knownTerms, type AcronymUse } from '../../document/recognise/acronyms';
import { glossaryEntries } from '../../document/recognise/glossaryEntries';
import type { Reading } from '../../document/recognise/recognise';
import { sentencesOf } from '../../document/language/sentences';
import { groupBy } from '../groupBy';
import { entriesFor, type Expanding } from '../statedTerms';
import { expandFirst, writeOut } from '../writeOut';
import type { Finding, Rule } from '../rule';

export const expandedAtFirstUse: Rule = {
  id: 'glossary/expanded-at-first-use',
  severity: 'warning',
  title: 'An acronym is used before it is expanded, or never expanded',
  why: 'Who meets an acronym that nothing has introduced must leave the sentence and search for it.',
  source: 'An acronym is written out in the text where it is first used. Titles and headings do not count.',
  *check({ reading }) {
    const entries = glossaryEntries(reading.tables);
    const hasGlossary = reading.tables.has('glossary');
    const groups = groupBy(findAcronyms(reading), (use) => use.acronym);
    for (const [acronym, uses] of groups) {
      // SMETS1 is known where SMETS was written out.
      const family = acronym.replace(/\d+$/, '');
      if (family !== acronym && groups.get(family)?.some(isExpanding)) continue;
      const inText = uses.filter(({ where }) => where === 'text');
      const expanded = inText.find(isExpanding);
      const first = inText[0] ?? uses.find(({ where }) => where === 'table head');
      if (!first || first === expanded || (expanded && inName(first, expanded))) continue;
      if (expanded) yield later(reading, first, expanded);
      // One that the glossary lacks is told of by glossary/missing-acronym.
      else if (!hasGlossary || entriesFor(acronym, entries).length > 0) yield never(reading, first);
    }
  },
};

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

function later(reading: Reading, first: AcronymUse, expanded: Expanding): Finding {
  const { acronym, expansion } = expanded;
  const { outline } = reading;
  const [here, there] = [outline.place(first.paragraph).section, outline.place(expanded.paragraph).section];
  const edits = expandFirst(reading, first, expanded);
  return {
    message:
      `${acronym} is first used here, but “${expansion.term}” is written out only later${here === there ? '' : `, in “${there}”`}. ` +
      'A reader does not know it yet. Write it out here, and use the acronym alone there.',
    place: outline.place(first.paragraph, first.start, first.end),
    ...(edits && {
      fix: { title: `Write ${acronym} out here, and leave the acronym alone in “${there}”`, safe: false, edits },
    }),
  };
}

function never(reading: Reading, first: AcronymUse): Finding {
  const { acronym } = first;
  const [term] = knownTerms(reading)(acronym);
  const edits = term === undefined ? null : writeOut(reading, first, term);
  return {
    message:
      `${acronym} is used here but is written out nowhere in the text${term === undefined ? '' : ` (“${term}”)`}. ` +
      `A reader must search the glossary for it. Write it out ${first.where === 'table head' ? 'in the text above this table' : 'here'}.`,
    place: reading.outline.place(first.paragraph, first.start, first.end),
    ...(edits && { fix: { title: `Write ${acronym} out here as “${term ?? ''} (${acronym})”`, safe: false, edits } }),
  };
}
