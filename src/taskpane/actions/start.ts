import type { PopupAction } from '../../app';
import { ignoredEntries, lastName } from '../check/ignoredList';
import type { Problem } from '../check/problems';
import type { Pane } from '../core/pane';
import { actionTexts } from './actionTexts';
import { check, checkChanged } from './check';
import { currentOf, fix, ignore } from './problem';
import { dropUnderlines, gesture, showUnderlines } from './underline';
import { enqueue } from './work';

/** Finds out whether there is a document, checks it, and follows what is typed from then on. */
export async function start(pane: Pane): Promise<void> {
  const { world, store } = pane;
  await enqueue(pane, 'check', async () => {
    const readiness = await world.whenReady();
    store.set({ readiness: readiness.ready ? 'ready' : { message: readiness.message } });
  });
  if (store.get().readiness !== 'ready') return;
  if (world.from === 'send') store.set({ publishing: true });
  await check(pane);
  if (world.from === 'start') startRid(pane);
  if (world.from === 'baseline' && store.get().result?.usable) store.set({ view: 'changes', opened: 'versions' });
  await enqueue(pane, 'follow', () => follow(pane));
  // What fails to load now is asked for again when it is needed, and says so then.
  void world.preload().catch(() => undefined);
}

/** Where a RID is started: in a blank document, or as the next release of the one that is open. */
function startRid({ store }: Pane): void {
  const { result } = store.get();
  if (result?.usable) store.set({ view: 'changes', opened: 'next' });
  // The view says why none can be started over other text.
  else if (result?.reason !== 'no RID') store.set({ drafting: 'scope' });
}

async function follow(pane: Pane): Promise<void> {
  const { world, store } = pane;
  const app = await world.app();
  const { live } = await app.watchDocument((change) => {
    gesture(pane);
    pane.live.note(change, () => void checkChanged(pane));
  });
  store.set({ live });
  await app.watchAnnotations({
    onAction: ({ id, action }) => {
      const { annotations, problems } = store.get().underlined;
      const key = annotations.find((annotation) => annotation.id === id)?.key;
      const problem = problems.find((candidate) => candidate.key === key);
      // Word takes the underline away with its pop-up.
      dropUnderlines(pane, [id]);
      if (problem) void actInText(pane, problem, action);
    },
    onRemoved: (ids) => {
      dropUnderlines(pane, ids);
    },
  });
  await showUnderlines(pane);
}

/** Does what an author chose in the pop-up of an underlined problem. */
async function actInText(pane: Pane, problem: Problem, action: PopupAction['action']): Promise<void> {
  // Word may have put the suggestion there by itself: then there is no such problem any more. A check that is under way
  // may have read the document before that.
  pane.live.missed();
  await checkChanged(pane);
  const { result } = pane.store.get();
  const by = result ? lastName(ignoredEntries(result)) : '';
  if (action === 'reject') await ignore(pane, [problem], { reason: actionTexts.ignoredInText, by });
  else if (currentOf(pane, problem)) await fix(pane, problem);
}
