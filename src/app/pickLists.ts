import type { IsoDate } from '../model/date';
import { readReleaseKind } from '../document/recognise/releaseKind';
import type { OpenDocument } from '../document/sync/openDocument';
import { eventWords } from '../reference/bodies';
import { events } from '../reference/timetable';

/** What an author may pick from where something is usually one of a few: whatever else is written is right as well. */
export interface PickLists {
  /** SEC documents with the title to recommend. */
  readonly documents: readonly { readonly reference: string; readonly title: string }[];
  /** Who a narrative can be about. */
  readonly parties: readonly string[];
  /** Steps of a timetable of this kind of release, with the bodies that review for this author. */
  readonly events: readonly string[];
  /** Full terms of acronyms, the recommended one first. */
  readonly terms: ReadonlyMap<string, readonly string[]>;
  /** The days on which bodies are known to meet. */
  readonly meetings: ReadonlyMap<string, readonly IsoDate[]>;
}

const parties = ['All SEC Parties', 'Suppliers', 'Electricity Networks', 'Gas Networks', 'Other SEC Parties'];

export function pickLists({ reading }: OpenDocument): PickLists {
  const { reference } = reading.given;
  const { impactsSystems } = readReleaseKind(reading);
  return {
    documents: [...reference.documents].map(([name, [title]]) => ({ reference: name, title })),
    parties,
    events: events
      .filter(({ systemsOnly }) => !systemsOnly || impactsSystems !== false)
      .map(({ event }) => eventWords(reference, event)),
    terms: reference.expansions,
    meetings: reference.meetings,
  };
}
