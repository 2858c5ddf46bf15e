import type { RefreshedPart } from '../app';
import { texts } from './texts';

/** The same code as the pane's, in the same file: a browser that has opened the pane has it already. */
const loadApp = () => import('../app');

/** Refreshes the tables; a sentence where the author could not see in the document what came of it. */
export async function refreshCommand(): Promise<string | null> {
  try {
    const { refreshTables, questionInWords } = await loadApp();
    const { parts, questions } = await refreshTables();
    return outcomeInWords(parts, questions.map(questionInWords));
  } catch (error) {
    // By name: the classes are in the code that may have failed to load.
    const hasSentence = error instanceof Error && ['WordError', 'RefreshError'].includes(error.name);
    // The pane is where the details of an error can be seen and copied.
    return hasSentence ? error.message : texts.unexpected;
  }
}

/** What came of a refresh that is not seen in the document; `asked` is what its author has to say in the pane. */
export function outcomeInWords(tables: readonly RefreshedPart[], asked: readonly string[] = []): string | null {
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
