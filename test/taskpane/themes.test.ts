import { readFileSync } from 'node:fs';
import { themeSheet, themeSheetFile } from './themeSheet';

test('the pane’s tokens are those of Fluent’s themes: npm run themes', async () => {
  expect(readFileSync(themeSheetFile, 'utf8')).toBe(await themeSheet());
});
