import { make } from './make';
import { texts } from './texts';

const docx = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';
const suffix = '-edited';

/** The name under which the document is saved: its own with a suffix, so that the original stays. */
export function savedName(name: string): string {
  const base = name.replace(/\.docx$/i, '');
  return `${base.endsWith(suffix) ? base : base + suffix}.docx`;
}

/** Offers bytes as a download. */
export function download(bytes: Uint8Array, name: string): void {
  const url = URL.createObjectURL(new Blob([bytes.slice()], { type: docx }));
  make('a', { href: url, download: name }).click();
  // The download holds the data once it has begun.
  setTimeout(() => URL.revokeObjectURL(url), 60_000);
}

/** Calls `open` for a file dropped anywhere on the page; `veil` covers the pane's frame, which would swallow it. */
export function acceptDrops(veil: HTMLElement, open: (file: File) => void): void {
  const holdsFile = (event: DragEvent): boolean => event.dataTransfer?.types.includes('Files') ?? false;
  addEventListener('dragenter', (event) => {
    if (holdsFile(event)) veil.hidden = false;
  });
  addEventListener('dragover', (event) => {
    if (holdsFile(event)) event.preventDefault();
  });
  addEventListener('dragleave', (event) => {
    if (event.relatedTarget === null) veil.hidden = true;
  });
  addEventListener('drop', (event) => {
    veil.hidden = true;
    const file = event.dataTransfer?.files[0];
    if (!file) return;
    event.preventDefault();
    open(file);
  });
}

export type DiscardAnswer = 'save' | 'discard' | 'cancel';

/** Asks what to do with changes that opening another document would discard. */
export function askToDiscard(name: string): Promise<DiscardAnswer> {
  const choice = (value: DiscardAnswer, text: string, className: string): HTMLElement =>
    make('button', { value, class: className }, text);
  const dialog = make(
    'dialog',
    { 'aria-labelledby': 'discard-title', 'aria-describedby': 'discard-question' },
    make('h2', { id: 'discard-title' }, texts.discardTitle),
    make('p', { id: 'discard-question' }, texts.discardQuestion(name)),
    make(
      'form',
      { method: 'dialog' },
      choice('save', texts.saveAndOpen, 'button primary'),
      choice('discard', texts.discard, 'button'),
      choice('cancel', texts.cancel, 'button'),
    ),
  );
  document.body.append(dialog);
  dialog.showModal();
  return new Promise((resolve) => {
    dialog.addEventListener('close', () => {
      dialog.remove();
      resolve(dialog.returnValue === 'save' || dialog.returnValue === 'discard' ? dialog.returnValue : 'cancel');
    });
  });
}
