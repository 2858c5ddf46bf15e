import type { Severity } from '../model/diagnostic';
import { rawSlice, type Snapshot } from '../document/reading/snapshot';
import type { Place } from '../model/place';
import { refusalOf } from './partByPart';
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

/** After so many refusals and no success Word underlines nothing at all. */
const enoughRefusals = 3;

/**
 * Underlines what is marked and no longer what is not: nothing is sent where nothing has changed; otherwise one round
 * trip looks at what still stands, and one changes it. Annotations are never saved with the document. Where Word refuses
 * some, each is put in by itself and what it refuses is passed over: the pane lists the problem in any case.
 */
export async function annotate(
  marks: readonly Mark[],
  before: readonly Annotation[],
  snapshot: Snapshot,
): Promise<readonly Annotation[]> {
  const wanted = new Map(marks.map((mark) => [mark.key, mark]));
  const known = new Set(before.map(({ key }) => key));
  const kept = before.filter(({ key }) => wanted.has(key));
  const outdated = before.filter(({ key }) => !wanted.has(key));
  const missing = marks.filter(({ key }) => !known.has(key)).flatMap((mark) => critiqueOf(mark, snapshot));
  if (outdated.length === 0 && missing.length === 0) return before;
  let added: readonly Annotation[] = [];
  const refusal = await refusalOf(async () => {
    added = await change(outdated, missing, snapshot);
  });
  if (!refusal) return [...kept, ...added];
  await refusalOf(() => removeStrays(missing, kept));
  let refusals = 0;
  for (const one of missing) {
    const refused = await refusalOf(async () => {
      added = [...added, ...(await change([], [one], snapshot))];
    });
    if (refused) refusals += 1;
    if (added.length === 0 && refusals >= Math.min(enoughRefusals, missing.length)) throw refusal;
  }
  return [...kept, ...added];
}

/** Takes some annotations away and puts others in. */
function change(
  outdated: readonly Annotation[],
  missing: readonly Missing[],
  snapshot: Snapshot,
): Promise<readonly Annotation[]> {
  return run(underlining, async (context) => {
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
    return inserted.flatMap(({ mark: { key }, paragraph, ids }) => ids.value.map((id) => ({ key, id, paragraph })));
  });
}

/** Takes away what a batch has put in before it failed: Word told no names of it. */
function removeStrays(missing: readonly Missing[], kept: readonly Annotation[]): Promise<void> {
  const known = new Set(kept.map(({ id }) => id));
  return run(underlining, async (context) => {
    const paragraphs = new Set(missing.map(({ paragraph }) => paragraph));
    const standing = [...paragraphs].map((name) => context.document.getParagraphByUniqueLocalId(name).getAnnotations());
    for (const annotations of standing) annotations.load('items/id');
    await context.sync();
    for (const { items } of standing)
      for (const annotation of items) if (!known.has(annotation.id)) annotation.delete();
    await context.sync();
  });
}

const underlining = 'underline problems';

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
