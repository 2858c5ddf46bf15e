import { associateCommand } from '../app/ribbon';
import { showMessage } from './message';
import { commands } from './ribbonCommands';

/**
 * What the buttons of the ribbon do without the pane. The same page is the dialog in which a command speaks: then its
 * address has the sentence.
 */
const sentence = new URLSearchParams(window.location.search).get('tell');
const page = new URL(window.location.pathname, window.location.origin).href;
if (sentence !== null) showMessage(sentence);
else for (const [name, command] of Object.entries(commands)) void associateCommand(name, page, command);
