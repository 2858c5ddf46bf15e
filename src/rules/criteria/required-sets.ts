import type { Part } from '../../document/reading/outline';
import type { Reading } from '../../document/recognise/recognise';
import { readReleaseKind } from '../../document/recognise/releaseKind';
import { thisRelease, whileTargeted } from '../kindWords';
import type { Rule } from '../rule';
import { hasCriteria, readSets, setTitles } from './sets';

export const requiredSets: Rule = {
  id: 'criteria/required-sets',
  severity: 'error',
  title: 'A set of acceptance criteria that this kind of release needs is missing',
  why: 'The Panel decides on go-live by these criteria: what no criterion asks for is not looked at.',
  source:
    'Every release has Operational criteria; one that impacts DCC Systems has Testing and Security criteria as well. While all of the scope that impacts them is only targeted, this is a warning.',
  *check({ reading }) {
    const { outline, given } = reading;
    const sets = readSets(reading);
    const above = outline.part('criteria');
    const headings = sets.flatMap(({ part }) => part ?? []);
    // Without any of the sets' headings, a list may be any of them.
    if ((!above && headings.length === 0) || (headings.length === 0 && above && hasCriteria(above))) return;
    const kind = readReleaseKind(reading);
    let place = above?.heading ?? headings[0]?.heading;
    for (const { name, part } of sets) {
      const rests = name !== 'operational';
      const needed = !rests || kind.impactsSystems === true;
      const heading = part?.heading ?? place;
      if (needed && heading && !hasContent(part) && !underAnotherHeading(reading, name)) {
        const mayGo = rests && kind.stillTargeted;
        yield {
          message:
            `${rests ? `${thisRelease(kind)}, but it` : 'This release'} ` +
            `has no ${setTitles[name]} acceptance criteria${part ? ' below this heading' : ''}. ` +
            `The ${given.reference.reviewers[name].name} could not review whether the release is ready. Add the set.` +
            (mayGo ? ` ${whileTargeted}` : ''),
          place: outline.place(heading),
          ...(mayGo && { severity: 'warning' }),
        };
      }
      place = part?.heading ?? place;
    }
  },
};

function hasContent(part: Part | undefined): boolean {
  return part?.blocks.some((block) => block.kind === 'table' || block.text.trim() !== '') ?? false;
}

/** A heading that the template does not know may be the set's. */
function underAnotherHeading({ outline }: Reading, name: string): boolean {
  const criteria = new RegExp(`\\b${name}\\b.*\\bcriteria\\b`, 'i');
  return outline.parts.some(({ key, heading }) => key === null && criteria.test(heading?.text ?? ''));
}
