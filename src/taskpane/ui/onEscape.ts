import type { KeyboardEvent } from 'react';

/** While letters are put together, as in Japanese, Escape is about them. */
export function isEscape({ key, nativeEvent }: KeyboardEvent): boolean {
  return key === 'Escape' && !nativeEvent.isComposing;
}

/** Gives up what is open on Escape, and that alone: what is around it, such as work that Escape stops, does not hear of it. */
export function onEscape(giveUp: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    if (!isEscape(event)) return;
    event.stopPropagation();
    giveUp();
  };
}
