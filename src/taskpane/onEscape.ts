import type { KeyboardEvent } from 'react';

/** Gives up what is open on Escape, and that alone: what is around it, such as work that Escape stops, does not hear of it. */
export function onEscape(giveUp: () => void): (event: KeyboardEvent) => void {
  return (event) => {
    // While letters are put together, as in Japanese, Escape is about them.
    if (event.key !== 'Escape' || event.nativeEvent.isComposing) return;
    event.stopPropagation();
    giveUp();
  };
}
