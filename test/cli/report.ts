import type { CheckedFile } from '../../src/cli/report';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Place } from '../../src/model/place';

/** A problem in prose, with what matters to a test given. */
export function aProblem({
  place,
  ...given
}: Partial<Omit<Diagnostic, 'place'>> & { place?: Partial<Place> } = {}): Diagnostic {
  return {
    rule: 'costs/amount',
    messageId: 'not-an-amount',
    severity: 'warning',
    message: 'The amount has no figures. Write them.',
    place: { section: '5. Costs', text: '£tbc', paragraph: 7, start: 3, end: 7, ...place },
    ...given,
  };
}

/** The same for what became of a file. */
export function aReport(given: Partial<CheckedFile> = {}): CheckedFile {
  return {
    usable: true,
    file: 'june.docx',
    notice: null,
    kind: null,
    diagnostics: [],
    ignored: [],
    fixes: null,
    roundTrips: 1,
    ...given,
  };
}
