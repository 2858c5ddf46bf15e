import type { Place } from '../model/place';
import { goTo } from '../word/goTo';
import type { CheckResult } from './check';

/** Selects the place in the document; false when its words are gone. */
export function goToPlace(place: Place, { document }: CheckResult): Promise<boolean> {
  return goTo(place, document.reading.snapshot);
}
