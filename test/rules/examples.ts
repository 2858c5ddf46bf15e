import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';

/** The examples of a rule: each a document sketched in Markdown, in the file beside the rule. */
export interface Examples {
  readonly wrong: readonly string[];
  readonly right: readonly string[];
}

const folder = path.join(__dirname, '../../src/rules');

/** Null where a rule has none yet. */
export function examplesOf(id: string): Examples | null {
  const file = path.join(folder, `${id}.md`);
  if (!existsSync(file)) return null;
  const sections = readFileSync(file, 'utf8').split(/^## (?=(?:Wrong|Right)$)/m);
  const sketches = (heading: string): string[] => {
    const section = sections.find((text) => text.startsWith(heading)) ?? '';
    return [...section.matchAll(/^```\n(.*?)^```$/gms)].map((match) => match[1] ?? '');
  };
  return { wrong: sketches('Wrong'), right: sketches('Right') };
}
