/** What a button of the ribbon needs at once: apart from the rest, which is far larger and loads when it is pressed. */
export { associateCommand, closeMessage, type Command } from '../word/commands';
