import type { OutlineSection } from '../../document/reading/outline';
import type { Reading } from '../../document/recognise/recognise';
import { settledKind, type ReleaseKind } from '../../document/recognise/releaseKind';
import type { CriteriaSetName } from '../../reference/criteria';
import { thisRelease, whileTargeted } from '../kindWords';
import { rule } from '../rule';
import { hasCriteria, readSets, setTitles } from './sets';

interface Says {
  missing: {
    set: CriteriaSetName;
    /** What the set's need rests on; null for one that every release needs. */
    kind: ReleaseKind | null;
    hasHeading: boolean;
    reviewer: string;
  };
}

export const requiredSets = rule<Says>({
  id: 'criteria/required-sets',
  severity: 'error',
  since: '0.1.0',
  title: 'A set of acceptance criteria that this kind of release needs is missing',
  why: 'The Panel decides on go-live by these criteria: what no criterion asks for is not looked at.',
  source:
    'Every release has Operational criteria; one that impacts DCC Systems has Testing and Security criteria as well. While all of the scope that impacts them is only targeted, this is a warning.',
  messages: {
    missing: ({ set, kind, hasHeading, reviewer }) =>
      `${kind ? `${thisRelease(kind)}, but it` : 'This release'} ` +
      `has no ${setTitles[set]} acceptance criteria${hasHeading ? ' below this heading' : ''}. ` +
      `The ${reviewer} could not review whether the release is ready. Add the set.` +
      (kind?.stillTargeted === true ? ` ${whileTargeted}` : ''),
  },
  *find({ reading }) {
    const { outline, given } = reading;
    const sets = readSets(reading);
    const above = outline.section('criteria');
    const headings = sets.flatMap(({ part }) => part ?? []);
    // Without any of the sets' headings, a list may be any of them.
    if ((!above && headings.length === 0) || (headings.length === 0 && above && hasCriteria(above))) return;
    const kind = settledKind(reading);
    let place = above?.heading ?? headings[0]?.heading;
    for (const { name: set, part } of sets) {
      const rests = set !== 'operational';
      const needed = !rests || kind.impactsSystems === true;
      const heading = part?.heading ?? place;
      if (needed && heading && !hasContent(part) && !underAnotherHeading(reading, set)) {
        yield {
          message: 'missing',
          place: outline.place(heading),
          about: set,
          set,
          kind: rests ? kind : null,
          hasHeading: part !== undefined,
          reviewer: given.reference.reviewers[set].name,
          ...(rests && kind.stillTargeted && { severity: 'warning' }),
        };
      }
      place = part?.heading ?? place;
    }
  },
});

function hasContent(part: OutlineSection | undefined): boolean {
  return part?.blocks.some((block) => block.kind === 'table' || block.text.trim() !== '') ?? false;
}

/** A heading that the template does not know may be the set's. */
function underAnotherHeading({ outline }: Reading, name: string): boolean {
  const criteria = new RegExp(`\\b${name}\\b.*\\bcriteria\\b`, 'i');
  return outline.sections.some(({ key, heading }) => key === null && criteria.test(heading?.text ?? ''));
}
