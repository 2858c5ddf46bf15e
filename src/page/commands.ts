import { externalOf, ids, ok, safeArray } from './external';
import type { OfficeExternal } from './external';
import { make } from './make';

const invalidCallback = 11101;
/** Word gives a command five minutes. */
const limit = 5 * 60_000;
const retryEvery = 100;
const patience = 5000;

export type CommandResult = 'done' | 'missing' | 'late';

/**
 * Runs functions of the ribbon as Word does: each in a fresh hidden frame with the add-in's function file, started by
 * Office.js's own event and finished when the function calls `event.completed()`.
 */
export class Commands {
  private readonly running = new Map<Window, (external: OfficeExternal) => void>();

  constructor(private readonly parent: HTMLElement) {}

  async run(functionFile: string, name: string): Promise<CommandResult> {
    const frame = make('iframe', { hidden: true, 'aria-hidden': 'true', tabindex: -1 });
    this.parent.append(frame);
    const { contentWindow } = frame;
    if (!contentWindow) return 'missing';
    const limits: ReturnType<typeof setTimeout>[] = [];
    const after = (ms: number, result: CommandResult): Promise<CommandResult> =>
      new Promise((resolve) => limits.push(setTimeout(() => resolve(result), ms)));
    try {
      const joined = new Promise<OfficeExternal>((resolve) => this.running.set(contentWindow, resolve));
      // A file that is not there loads as well, but no Office.js starts in it.
      const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
      frame.src = functionFile;
      const external = await Promise.race([joined, loaded.then(() => after(patience, 'missing'))]);
      if (typeof external === 'string') return external;
      return await Promise.race([invoke(external, name), after(limit, 'late')]);
    } finally {
      limits.forEach(clearTimeout);
      this.running.delete(contentWindow);
      frame.remove();
    }
  }

  /** Called after a frame has been joined to the host, before Office.js starts in it. */
  connected(frame: Window): void {
    this.running.get(frame)?.(externalOf(frame));
  }
}

function invoke(external: OfficeExternal, name: string): Promise<CommandResult> {
  const [register, execute] = [external.RegisterEvent.bind(external), external.Execute.bind(external)];
  const giveUp = Date.now() + patience;
  return new Promise((resolve) => {
    let start = (): void => undefined;
    external.RegisterEvent = (id, target, handler, callback) => {
      if (id !== ids.commandInvoked) return register(id, target, handler, callback);
      start = () => handler(ids.commandInvoked, safeArray('command', name, JSON.stringify({ source: { id: name } })));
      callback(ok);
      // The function file associates its functions in the same turn or when Office is ready.
      return setTimeout(start);
    };
    external.Execute = (id, parameters, callback) => {
      if (id !== ids.commandCompleted) return execute(id, parameters, callback);
      callback(safeArray(ok));
      if (parameters[1] !== invalidCallback) resolve('done');
      else if (Date.now() < giveUp) setTimeout(start, retryEvery);
      else resolve('missing');
      return undefined;
    };
  });
}
