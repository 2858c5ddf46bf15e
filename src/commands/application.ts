import { texts } from './texts';

/** The same code as the pane's, in the same file: a browser that has opened the pane has it already. */
const loadApp = () => import('../app');
type App = Awaited<ReturnType<typeof loadApp>>;

/** Does something with the application; a sentence where that fails, and what else is to be said of it. */
export async function withApp(work: (app: App) => Promise<string | null>): Promise<string | null> {
  try {
    return await work(await loadApp());
  } catch (error) {
    // By name: the classes are in the code that may have failed to load.
    const hasSentence = error instanceof Error && ['WordError', 'RefreshError'].includes(error.name);
    // The pane is where the details of an error can be seen and copied.
    return hasSentence ? error.message : texts.unexpected;
  }
}
