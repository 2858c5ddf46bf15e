import type { FieldName } from '../../model/tags';
import { proseDate } from '../../model/date';
import { writeCount } from '../../document/language/numbers';
import { capitalised } from '../../document/language/phrases';
import { field, paragraph, prose, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';
import { bullets } from './lists';

export function scope(paper: Paper): Block[] {
  const { model } = paper;
  const count = (status: 'approved' | 'targeted'): number =>
    model.modifications.filter((modification) => modification.status === status).length;
  return [
    sectionHeading('scope'),
    sectionHeading('approved'),
    opening('approved-count', count('approved'), (verb) => `${verb.have} been approved for this release`),
    ...bullets('approved-list', paper),
    sectionHeading('targeted'),
    opening('targeted-count', count('targeted'), (verb) => `${verb.are} targeted for this release`),
    ...bullets('targeted-list', paper),
    ...(count('targeted') === 0 ? [] : cutOffs(paper)),
    paragraph('Whether more modifications join the release is for the Panel to decide.'),
    sectionHeading('changeRequests'),
    ...changeRequests(paper),
  ];
}

interface Verb {
  readonly have: 'has' | 'have';
  readonly are: 'is' | 'are';
}

/** A sentence with the count in words, which ends in a colon where a list follows. */
function opening(name: FieldName, count: number, predicate: (verb: Verb) => string): Block {
  const verb: Verb = count === 1 ? { have: 'has', are: 'is' } : { have: 'have', are: 'are' };
  const noun = count === 1 ? 'Modification Proposal' : 'Modification Proposals';
  const rest = ` ${noun} ${predicate(verb)}${count === 0 ? '.' : ':'}`;
  return paragraph(prose`${field(name, capitalised(count === 0 ? 'no' : writeCount(count)))}${rest}`);
}

/** The text below the targeted modifications: by when each must be approved. */
function cutOffs({ impactsSystems, cutOffs: dates }: Paper): Block[] {
  if (!dates) return [];
  const documents = proseDate(dates.documents);
  const which = impactsSystems
    ? `The cut-off date is ${proseDate(dates.systems)} for a modification that impacts DCC Systems and ${documents} for any other.`
    : `The cut-off date is ${documents}.`;
  return [paragraph(`A targeted modification is included once it is approved by its cut-off date. ${which}`)];
}

function changeRequests(paper: Paper): Block[] {
  const count = paper.model.changeRequests.length;
  if (count === 0) return [paragraph('No DCC Change Requests are targeted for the same date as this release.')];
  const subject = count === 1 ? 'DCC Change Request is' : 'DCC Change Requests are';
  return [
    paragraph(`${capitalised(writeCount(count))} ${subject} targeted for the same date as this release:`),
    ...bullets('change-request-list', paper),
    paragraph('DCC Change Requests are no part of a SEC Release, so this document leaves their impacts out.'),
  ];
}
