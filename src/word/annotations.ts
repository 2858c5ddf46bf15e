import type { Severity } from '../model/diagnostic';
import { rawSlice, type Snapshot } from '../document/reading/snapshot';
import type { Place } from '../model/place';
import { run } from './run';
import { removeHandlers, type Handler } from './watch';

/** Words to be underlined in the document. */
export interface Mark {
  /** What tells it from all others. */
  readonly key: string;
  readonly severity: Severity;
  readonly place: Place;
  /** What the words could be instead; Word shows the first three. Asked only of what is newly underlined. */
  suggestions(): readonly string[];
}

/** An underline that stands in the document, for as long as the pane is open. */
export interface Annotation {
  readonly key: string;
  /** Word's name of it. */
  readonly id: string;
  readonly paragraph: string;
}

/** What an author did in an annotation's pop-up. */
export interface PopupAction {
  readonly id: string;
  readonly action: 'accept' | 'reject';
  /** The suggestion that was accepted. */
  readonly suggestion: string;
}

/** `popups` are the ones with suggestions. */
export function annotationsSupported(): { readonly underlines: boolean; readonly popups: boolean } {
  const has = (version: string): boolean => Office.context.requirements.isSetSupported('WordApi', version);
  return { underlines: has('1.7'), popups: has('1.8') };
}

const colours = { error: 'Red', warning: 'Berry', info: 'Blue' } as const;
/** Strings of the manifest: Word takes no others for titles. */
const titles = { error: 'Popup.Error', warning: 'Popup.Warning', info: 'Popup.Info' } as const;

/**
 * Underlines what is marked and no longer what is not: nothing is sent where nothing has changed; otherwise one round
 * trip looks at what still stands, and one changes it. Annotations are never saved with the document.
 */
export async function annotate(
  marks: readonly Mark[],
  before: readonly Annotation[],
  snapshot: Snapshot,
): Promise<readonly Annotation[]> {
  const wanted = new Map(marks.map((mark) => [mark.key, mark]));
  const known = new Map(before.map((annotation) => [annotation.key, annotation]));
  const outdated = before.filter(({ key }) => !wanted.has(key));
  const missing = marks.filter(({ key }) => !known.has(key)).flatMap((mark) => critiqueOf(mark, snapshot));
  if (outdated.length === 0 && missing.length === 0) return before;
  return run('underline problems', async (context) => {
    const { document } = context;
    const standing = outdated.map(({ id, paragraph }) => {
      const annotations = snapshot.localIds.includes(paragraph)
        ? document.getParagraphByUniqueLocalId(paragraph).getAnnotations()
        : null;
      annotations?.load('items/id');
      return { id, annotations };
    });
    if (standing.length > 0) await context.sync();
    const targets = missing.map(({ paragraph }) => document.getParagraphByUniqueLocalId(paragraph));
    const inserted = missing.flatMap(({ mark, paragraph, critique }, at) => {
      const ids = targets[at]?.insertAnnotations({ critiques: [critique] });
      return ids ? [{ mark, paragraph, ids }] : [];
    });
    // Word drops an annotation by itself when its words change.
    for (const { id, annotations } of standing) annotations?.items.find((annotation) => annotation.id === id)?.delete();
    await context.sync();
    const added = inserted.flatMap(({ mark: { key }, paragraph, ids }) =>
      ids.value.map((id) => ({ key, id, paragraph })),
    );
    return [...before.filter(({ key }) => wanted.has(key)), ...added];
  });
}

interface Missing {
  readonly mark: Mark;
  readonly paragraph: string;
  readonly critique: Word.Critique;
}

function critiqueOf(mark: Mark, snapshot: Snapshot): Missing[] {
  const { place, severity } = mark;
  const suggestions = mark.suggestions();
  const paragraph = snapshot.paragraphs[place.paragraph];
  const localId = snapshot.localIds[place.paragraph];
  if (!paragraph || localId === undefined || localId === '') return [];
  const start = rawSlice(paragraph, 0, place.start).length;
  const { length } = rawSlice(paragraph, place.start, place.end);
  if (length === 0) return [];
  const popupOptions = {
    brandingTextResourceId: 'Addin.Name',
    titleResourceId: titles[severity],
    subtitleResourceId: suggestions.length > 0 ? 'Popup.Suggestion' : 'Popup.SeePane',
    suggestions: [...suggestions],
  };
  const critique = {
    colorScheme: colours[severity],
    start,
    length,
    ...(annotationsSupported().popups ? { popupOptions } : {}),
  };
  return [{ mark, paragraph: localId, critique }];
}

/** What is told of the annotations while they are followed. */
export interface UnderlineListener {
  onAction(action: PopupAction): void;
  /** Word takes an annotation away when its words change. */
  onRemoved(ids: readonly string[]): void;
}

/** Tells of what authors do in pop-ups, and of annotations that went, until it is stopped. */
export async function watchAnnotations(listener: UnderlineListener): Promise<() => Promise<void>> {
  const { underlines, popups } = annotationsSupported();
  if (!underlines) return () => Promise.resolve();
  return run('follow its underlines', async (context) => {
    const { document } = context;
    const handlers: Handler[] = [
      document.onAnnotationRemoved.add(({ ids }) => {
        listener.onRemoved(ids);
        return Promise.resolve();
      }),
    ];
    if (popups) {
      handlers.push(
        document.onAnnotationPopupAction.add(({ id, action, critiqueSuggestion }) => {
          listener.onAction({ id, action: action === 'Accept' ? 'accept' : 'reject', suggestion: critiqueSuggestion });
          return Promise.resolve();
        }),
      );
    }
    await context.sync();
    return () => removeHandlers(handlers);
  });
}
