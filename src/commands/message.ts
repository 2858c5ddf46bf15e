import { closeMessage } from '../app/ribbon';
import { texts } from './texts';

/** Draws a sentence and a button that closes the dialog. */
export function showMessage(sentence: string): void {
  const message = document.createElement('p');
  message.textContent = sentence;
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = texts.close;
  button.addEventListener('click', () => void closeMessage());
  document.body.replaceChildren(message, button);
  button.focus();
}
