import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { webDarkTheme, webLightTheme, type Theme } from '@fluentui/react-components';
import * as postcss from 'prettier/plugins/postcss';
import { format } from 'prettier/standalone';

const folder = 'src/taskpane';

export const themeSheetFile = path.join(folder, 'themes.css');

/** Fluent's light and dark theme as a style sheet: the tokens that the pane's own style sheets use, and no others. */
export function themeSheet(): Promise<string> {
  const used = tokensUsed();
  const shared = used.filter((token) => webLightTheme[token] === webDarkTheme[token]);
  const apart = used.filter((token) => !shared.includes(token));
  const sheet = [
    '/* Fluent’s tokens that the pane uses, from its themes for the web: `npm run themes` writes them. */',
    ruleOf('.app', webLightTheme, shared),
    ruleOf('.app.light', webLightTheme, apart, 'light'),
    ruleOf('.app.dark', webDarkTheme, apart, 'dark'),
  ].join('\n\n');
  return format(sheet, { parser: 'css', plugins: [postcss], printWidth: 120, singleQuote: true });
}

function tokensUsed(): (keyof Theme)[] {
  const sheets = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .map((name) => path.join(folder, name))
    .filter((file) => file.endsWith('.css') && file !== themeSheetFile);
  const names = sheets.flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/var\(--(\w+)/g)].map(([, name]) => name),
  );
  const tokens = Object.keys(webLightTheme) as (keyof Theme)[];
  const unknown = names.filter((name) => !tokens.some((token) => token === name));
  if (unknown.length > 0)
    throw new Error(`The pane's style sheets use what is no token of Fluent's: ${unknown.join(', ')}.`);
  return tokens.filter((token) => names.includes(token)).sort();
}

function ruleOf(selector: string, theme: Theme, tokens: readonly (keyof Theme)[], scheme?: 'light' | 'dark'): string {
  const properties = tokens.map((token) => `--${token}: ${String(theme[token])};`);
  return [`${selector} {`, ...(scheme ? [`color-scheme: ${scheme};`] : []), ...properties, '}'].join('\n');
}
