import type { RefreshedRegion } from '../app';
import type { TableName } from '../model/tags';
import { withApp } from './application';
import { texts } from './texts';

/** Refreshes the tables; a sentence where the author could not see in the document what came of it. */
export function refresh(): Promise<string | null> {
  return withApp(async ({ refreshTables, questionInWords }) => {
    const { regions, questions } = await refreshTables();
    return outcomeInWords(regions, questions.map(questionInWords));
  });
}

/** Puts a table where the cursor stands; one that is in the document already is refreshed. */
export function insertTable(name: TableName): Promise<string | null> {
  return withApp(async ({ refreshTables }) => {
    const { regions } = await refreshTables({ only: [name], at: 'cursor' });
    return insertedInWords(regions);
  });
}

export function insertedInWords(regions: readonly RefreshedRegion[]): string | null {
  const [part] = regions;
  if (!part) return texts.nothingToInsert;
  if (part.outcome === 'up to date') return texts.tableUpToDate(part.caption);
  return part.outcome === 'changed' || part.outcome === 'set up'
    ? texts.tableRefreshed(part.caption)
    : outcomeInWords(regions);
}

/** What came of a refresh that is not seen in the document; `asked` is what its author has to say in the pane. */
export function outcomeInWords(tables: readonly RefreshedRegion[], asked: readonly string[] = []): string | null {
  const undecided = tables.filter(({ outcome }) => outcome === 'conflict').map(({ caption }) => `“${caption}”`);
  const sentences = [
    ...(undecided.length > 0 ? [texts.undecided(undecided.join(', '))] : []),
    ...(asked.length > 0 ? [...asked, texts.answerInPane] : []),
    ...tables.flatMap(({ outcome, caption, message = '' }) =>
      outcome === 'no place' || outcome === 'locked' ? [texts.notWritten(caption, message)] : [],
    ),
  ];
  if (sentences.length > 0) return sentences.join(' ');
  return tables.every(({ outcome }) => outcome === 'up to date') ? texts.upToDate : null;
}
