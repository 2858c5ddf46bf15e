import { createContext, useContext } from 'react';
import type { Rid } from '../../model/rid';
import type { PickLists } from '../../app';
import type { Calendar } from './calendar';

/** What every part of the view needs: the model as it is, and the way to change it. */
export interface Editing {
  readonly model: Rid;
  readonly calendar: Calendar;
  /** What can be picked where something is usually one of a few. */
  readonly picks: PickLists;
  /** Other work is under way: what has been typed waits, buttons do nothing. */
  readonly busy: boolean;
  /** Hands on a new model, unless it is the very one that is shown. */
  readonly change: (model: Rid, what: string) => void;
  /** Whether the model that is shown is still the one to build on: a change of it may have been handed on just now. */
  readonly isCurrent: () => boolean;
}

/** Where nothing is known to pick from, everything is typed. */
export const noPicks: PickLists = { documents: [], parties: [], events: [], terms: new Map(), meetings: new Map() };

export const EditingContext = createContext<Editing | null>(null);

export function useEditing(): Editing {
  const editing = useContext(EditingContext);
  if (!editing) throw new Error('This part belongs inside a ReleaseView');
  return editing;
}
