import { writeFileSync } from 'node:fs';
import { themeSheet, themeSheetFile } from '../test/taskpane/themeSheet';

/** `npm run themes`: writes the pane's style sheet of Fluent's tokens anew, after an update of Fluent or a new token. */
void themeSheet().then((sheet) => {
  writeFileSync(themeSheetFile, sheet);
});
