import type { ChangePlace, ToldChange } from '../../compare/tell/told';
import { printable, printableJson } from '../printable';

/** What is compared, as people call it. */
export interface Compared {
  readonly before: string;
  readonly after: string;
}

function placeWords({ section, table, row }: ChangePlace): string {
  return [section, table, row].filter((part) => part !== undefined && part !== '').join(' › ');
}

function byGroup(changes: readonly ToldChange[]): readonly [string, readonly ToldChange[]][] {
  const groups = [...new Set(changes.map(({ group }) => group))];
  return groups.map((group) => [group, changes.filter((one) => one.group === group)] as const);
}

const nothing = 'Nothing that the data model knows of has changed.';

export function changesAsText(changes: readonly ToldChange[], { before, after }: Compared): string {
  const head = `${printable(before)} → ${printable(after)}\n`;
  if (changes.length === 0) return `${head}${nothing}\n`;
  const groups = byGroup(changes).map(
    ([group, told]) =>
      `\n${group}\n${told.map((one) => `  ${printable(one.text)}\n    ${printable(placeWords(one.place))}\n`).join('')}`,
  );
  return `${head}${groups.join('')}`;
}

/** Letters that Markdown would take for its own. */
const escaped = (text: string): string => printable(text).replace(/[\\`*_[\]<>#|]/g, '\\$&');

export function changesAsMarkdown(changes: readonly ToldChange[], { before, after }: Compared): string {
  const head = `# ${escaped(before)} → ${escaped(after)}\n`;
  if (changes.length === 0) return `${head}\n${nothing}\n`;
  const groups = byGroup(changes).map(
    ([group, told]) =>
      `\n## ${group}\n\n${told.map((one) => `- ${escaped(one.text)} *(${escaped(placeWords(one.place))})*\n`).join('')}`,
  );
  return `${head}${groups.join('')}`;
}

// Others script against what is written here, so each field is named.
export function changesAsJson(changes: readonly ToldChange[], { before, after }: Compared): string {
  const plain = changes.map(({ group, kind, about, subject, before: old, after: now, text, place }) => ({
    group,
    kind,
    about,
    subject,
    before: old,
    after: now,
    text,
    place,
  }));
  return printableJson({ before, after, changes: plain });
}
