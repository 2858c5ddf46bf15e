import type { DocumentChange } from '../app';

/** How long nothing may be typed before a check, in milliseconds: long enough not to interrupt a word. */
const pause = 600;

export type Later = (milliseconds: number, work: () => void) => () => void;

/**
 * Gathers what Word tells of changes until the author pauses, and then asks for one check of all of them. They count as
 * unread until that check begins: other work may stand before it.
 */
export class LiveChecks {
  private changed: Set<string> | null = new Set();
  private callOff: (() => void) | null = null;

  constructor(
    private readonly later: Later,
    private readonly check: () => void,
  ) {}

  note({ paragraphs }: DocumentChange): void {
    if (paragraphs === null) this.changed = null;
    else for (const paragraph of paragraphs) this.changed?.add(paragraph);
    this.callOff?.();
    this.callOff = this.later(pause, this.check);
  }

  /** Whether something was typed that no check has read yet. */
  get waiting(): boolean {
    return this.callOff !== null || this.changed === null;
  }

  /** Word's names of the paragraphs that the check which begins now is to read; null for the whole document. */
  take(): readonly string[] | null {
    const changed = this.changed && [...this.changed];
    this.forget();
    return changed;
  }

  /** A check has not come to its end: the next one reads the whole document, when the author types or asks for it. */
  missed(): void {
    this.changed = null;
  }

  /** What is known so far will be read by a check that is made anyway. */
  forget(): void {
    this.callOff?.();
    this.callOff = null;
    this.changed = new Set();
  }
}
