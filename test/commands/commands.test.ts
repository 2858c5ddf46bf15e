import type { RefreshedRegion } from '../../src/app';
import { associateCommand } from '../../src/app/ribbon';
import { insertedInWords, outcomeInWords } from '../../src/commands/refresh';

type Handler = (event: { completed: () => void }) => void;
type Opened = (result: { status: string; value: Dialog }) => void;

/** Word's dialog, as far as a command sees it. */
class Dialog {
  closed = false;
  private readonly handlers = new Map<string, () => void>();
  addEventHandler(kind: string, handler: () => void): void {
    this.handlers.set(kind, handler);
  }
  close(): void {
    this.closed = true;
  }
  raise(kind: string): void {
    this.handlers.get(kind)?.();
  }
}

/** Office as far as a command of the ribbon meets it; the browser tests have the real one. */
function office(options: { dialogs: boolean; status?: string }) {
  const commands = new Map<string, Handler>();
  const dialogs: { address: string; dialog: Dialog }[] = [];
  const office = {
    onReady: () => Promise.resolve(),
    actions: { associate: (name: string, handler: Handler) => commands.set(name, handler) },
    AsyncResultStatus: { Failed: 'failed' },
    EventType: { DialogEventReceived: 'event', DialogMessageReceived: 'message' },
    context: {
      requirements: { isSetSupported: () => options.dialogs },
      ui: {
        displayDialogAsync: (address: string, _: unknown, opened: Opened) => {
          const dialog = new Dialog();
          dialogs.push({ address, dialog });
          opened({ status: options.status ?? 'succeeded', value: dialog });
        },
      },
    },
  };
  (globalThis as { Office?: unknown }).Office = office;
  const run = async (command: () => Promise<string | null>) => {
    await associateCommand('refreshTables', 'https://localhost:3000/addin/commands.html', command);
    const completed = jest.fn();
    commands.get('refreshTables')?.({ completed });
    await new Promise((resolve) => setImmediate(resolve));
    return completed;
  };
  return { run, dialogs };
}

afterEach(() => {
  delete (globalThis as { Office?: unknown }).Office;
});

test('a command that has nothing to say is completed at once', async () => {
  const { run, dialogs } = office({ dialogs: true });
  expect(await run(() => Promise.resolve(null))).toHaveBeenCalledTimes(1);
  expect(dialogs).toEqual([]);
});

test.each(['event', 'message'])('a sentence is shown in a dialog, and the command ends with it: %s', async (kind) => {
  const { run, dialogs } = office({ dialogs: true });
  const completed = await run(() => Promise.resolve('Nothing & no one was changed.'));
  expect(completed).not.toHaveBeenCalled();
  const [shown] = dialogs;
  const address = new URL(shown?.address ?? '');
  expect(address.pathname).toBe('/addin/commands.html');
  expect(address.searchParams.get('tell')).toBe('Nothing & no one was changed.');
  shown?.dialog.raise(kind);
  await new Promise((resolve) => setImmediate(resolve));
  expect(completed).toHaveBeenCalledTimes(1);
  expect(shown?.dialog.closed).toBe(kind === 'message');
});

test.each([
  ['Word has no dialogs', { dialogs: false }],
  ['the dialog does not open', { dialogs: true, status: 'failed' }],
])('the command is completed where %s', async (_, options) => {
  const { run } = office(options);
  expect(await run(() => Promise.resolve('A sentence.'))).toHaveBeenCalledTimes(1);
});

describe('the outcome of a refresh', () => {
  const table = (outcome: RefreshedRegion['outcome'], message?: string): RefreshedRegion => ({
    name: 'glossary',
    caption: 'Glossary',
    columns: [],
    conflicts: [],
    outcome,
    ...(message === undefined ? {} : { message }),
  });

  test('is seen in the document when tables have changed', () => {
    expect(outcomeInWords([table('changed'), table('up to date'), table('inserted')])).toBeNull();
  });

  test.each([
    [[table('up to date')], 'Every table is up to date already'],
    [[table('changed'), table('conflict')], 'differ: “Glossary”. Open RID Author'],
    [[table('changed'), table('no place', 'Add its heading.')], '“Glossary” was not written. Add its heading.'],
  ])('is said otherwise', (tables, sentence) => {
    expect(outcomeInWords(tables)).toContain(sentence);
  });

  test('asks in the pane what has become of what left the scope', () => {
    expect(outcomeInWords([table('up to date')], ['MP079 is not in the scope any more.'])).toBe(
      'MP079 is not in the scope any more. Open RID Author from the RID tab, and answer under “Tables”.',
    );
  });

  test.each([
    [[], /^Nothing is known yet/],
    [[table('up to date')], /“Glossary” is in the document and up to date/],
    [[table('changed')], /“Glossary” is in the document already\. It was refreshed/],
    [[table('no place', 'Add its heading.')], /was not written\. Add its heading\./],
  ])('of a table that was to be inserted is said where it is not seen', (tables, sentence) => {
    expect(insertedInWords(tables)).toMatch(sentence);
    expect(insertedInWords([table('inserted')])).toBeNull();
  });
});
