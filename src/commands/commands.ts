import { associateCommand } from '../app/ribbon';
import { showMessage } from './message';
import { refreshCommand } from './refreshCommand';

/**
 * What the buttons of the ribbon do without the pane. The same page is the dialog in which a command speaks: then its
 * address has the sentence.
 */
const sentence = new URLSearchParams(window.location.search).get('tell');
const page = new URL(window.location.pathname, window.location.origin).href;
if (sentence === null) void associateCommand('refreshTables', page, refreshCommand);
else showMessage(sentence);
