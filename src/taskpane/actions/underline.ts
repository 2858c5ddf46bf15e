import type { Annotation } from '../../app';
import { toProblems, type Problem } from '../check/problems';
import type { Pane } from '../core/pane';
import { enqueue } from './work';

/** Underlines problems in the document, or stops doing so. */
export function setUnderlining(pane: Pane, on: boolean): Promise<void> {
  pane.store.set({ underlining: on });
  return enqueue(pane, 'underline', () => showUnderlines(pane));
}

/** A help beside the list: where Word fails to underline, the check is no less good. */
export async function showUnderlines(pane: Pane): Promise<void> {
  const { store } = pane;
  const { result, underlining } = store.get();
  if (!result) return;
  await underline(pane, underlining ? toProblems(result.diagnostics) : []).catch(() => {
    store.set({ underlining: false });
  });
}

/** A pointer or a key of the author's, or typing: what Word may not have drawn, or has dropped, is underlined again. */
export function gesture(pane: Pane): void {
  pane.gestures.note(() => {
    if (pane.store.get().underlined.annotations.length > 0)
      void enqueue(pane, 'underline', async () => {
        await underline(pane, []).catch(() => undefined);
        await showUnderlines(pane);
      });
  });
}

/** Takes away what is only for as long as the pane is open. */
export async function leave(pane: Pane): Promise<void> {
  pane.live.forget();
  await underline(pane, []).catch(() => undefined);
}

async function underline({ world, store }: Pane, problems: readonly Problem[]): Promise<void> {
  const { result, underlined } = store.get();
  if (!result) return;
  store.set({ underlined: { ...underlined, problems } });
  const app = await world.app();
  const annotations = await app.underline(problems, underlined.annotations, result.document);
  store.set({ underlined: { problems, annotations } });
}

/** Underlines that Word has taken away. */
export function dropUnderlines({ store }: Pane, ids: readonly Annotation['id'][]): void {
  const { problems, annotations } = store.get().underlined;
  store.set({ underlined: { problems, annotations: annotations.filter(({ id }) => !ids.includes(id)) } });
}
