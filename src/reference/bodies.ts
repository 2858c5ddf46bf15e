import { criteriaSetNames, reviewers, type CriteriaSetName, type Reviewer } from './criteria';
import { shippedPaperWords } from './panelPaper';
import type { ReferenceData } from './reference';
import { eventOf } from './eventOf';
import type { EventKey } from './timetable';

/** Finds a body by its name or its acronym, as a name: with its capitals. */
export function bodyPattern({ name, acronym }: Reviewer, flags = ''): RegExp {
  const names = [name, acronym].filter((word) => word.trim() !== '').map((word) => word.replace(/[^\w\s]/g, '\\$&'));
  return names.length === 0 ? /(?!)/ : new RegExp(`(?<!\\w)(?:${names.join('|')})(?!\\w)`, flags);
}

/**
 * The step of the template that a row's words mean. The template knows the bodies by their shipped names; where an
 * author's own reviews instead of one, a row that names it means the same step.
 */
export function eventIn({ reviewers: bodies, paper }: Bodies, words: string): EventKey | null {
  const asShipped = changedBodies(bodies).reduce(
    (text, set) => text.replace(bodyPattern(bodies[set], 'g'), reviewers[set].acronym),
    withPanel(words, paper.panel, shippedPaperWords.panel),
  );
  return eventOf(asShipped);
}

/** A step in the words of the template, with the bodies that review for this author. */
export function eventWords({ reviewers: bodies, paper }: Bodies, event: string): string {
  return changedBodies(bodies).reduce(
    (text, set) => {
      const { name, acronym } = bodies[set];
      return text.replace(bodyPattern(reviewers[set], 'g'), (found) =>
        found === reviewers[set].acronym && acronym !== '' ? acronym : name,
      );
    },
    inWordsOf({ paper }, event),
  );
}

type Bodies = Pick<ReferenceData, 'reviewers' | 'paper'>;

/** A text of RID Author’s own that speaks of the Panel, with the body that decides for this author; a paper’s name stays. */
export function inWordsOf({ paper }: Pick<ReferenceData, 'paper'>, text: string): string {
  const { panel } = shippedPaperWords;
  return paper.panel === panel ? text : text.replace(/\b(?:SEC )?Panel\b(?! paper)/g, () => paper.panel);
}

function withPanel(text: string, written: string, wanted: string): string {
  if (written === wanted || written.trim() === '') return text;
  return text.replace(bodyPattern({ name: written, acronym: '' }, 'g'), () => wanted);
}

function changedBodies(bodies: ReferenceData['reviewers']): CriteriaSetName[] {
  return criteriaSetNames.filter((set) => bodies[set] !== reviewers[set]);
}
