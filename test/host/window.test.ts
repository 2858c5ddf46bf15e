import { connectWindow } from '../../src/host';
import { paragraph } from '../builders';
import { open } from './open';

interface SafeArray {
  toArray(): unknown[];
}
interface External {
  GetHostInfo(): string;
  GetContext(): { GetSupportedMatrix(): string };
  Execute(id: number, parameters: unknown[], callback: (answer: SafeArray | number) => void): void;
  RegisterEvent(
    id: number,
    target: string,
    handler: (id: number, payload: SafeArray) => void,
    callback: (status: number) => void,
  ): void;
}

/** A frame as far as the wire goes; Office.js itself is tried in a browser. */
function frameOf(host: ReturnType<typeof open>): External {
  const frame = { document: new EventTarget() } as unknown as Window;
  connectWindow(host, frame);
  return (frame as unknown as { external: External }).external;
}

const plain = (value: unknown): unknown =>
  typeof value === 'object' && value !== null && 'toArray' in value ? (value as SafeArray).toArray().map(plain) : value;

function execute(external: External, id: number, body: string): Promise<unknown> {
  return new Promise((resolve) => {
    external.Execute(id, [['', 0, 'POST', 'ProcessQuery', body]], (answer) => resolve(plain(answer)));
  });
}

test('a frame finds Word on Windows, and sends it batches', async () => {
  const external = frameOf(open([paragraph('One')], { apiVersion: 1.6 }));
  expect(external.GetHostInfo()).toMatch(/^Word\$Win32\$16/);
  expect(JSON.parse(external.GetContext().GetSupportedMatrix())).toMatchObject({ WordApi: 1.6 });
  const paths = {
    1: { Id: 1, ObjectPathType: 1, Name: '' },
    2: { Id: 2, ObjectPathType: 4, Name: 'Body', ParentObjectPathId: 1 },
  };
  const actions = [{ Id: 3, ActionType: 2, Name: '', ObjectPathId: 2, QueryInfo: { Select: ['text'] } }];
  const answer = await execute(external, 93, JSON.stringify({ Actions: actions, ObjectPaths: paths }));
  expect(answer).toEqual([
    0,
    [200, '', JSON.stringify({ Results: [{ ActionId: 3, Value: { Text: 'One' } }], TraceIds: [] })],
  ]);
});

test('a frame is told whether Word is the one for the desktop', () => {
  const matrix = (desktop?: boolean): unknown =>
    JSON.parse(
      frameOf(open([paragraph('One')], desktop === undefined ? {} : { desktop }))
        .GetContext()
        .GetSupportedMatrix(),
    );
  expect(matrix()).toMatchObject({ WordApi: 1.8, WordApiDesktop: 1.3 });
  expect(matrix(false)).not.toHaveProperty('WordApiDesktop');
});

test('what is not a batch is not supported', async () => {
  const external = frameOf(open([paragraph('One')]));
  expect(await execute(external, 64, '')).toBe(5001);
});

test('events arrive as arrays of entries', async () => {
  const host = open([paragraph('One')]);
  const external = frameOf(host);
  const payloads: unknown[] = [];
  external.RegisterEvent(
    33,
    '',
    (_, payload) => payloads.push(plain(payload)),
    () => undefined,
  );
  const paths = { 1: { Id: 1, ObjectPathType: 1, Name: '' } };
  const register = {
    Id: 2,
    ActionType: 3,
    Name: '_RegisterEvent',
    ObjectPathId: 1,
    ArgumentInfo: { Arguments: ['', 'ParagraphChanged'] },
  };
  await execute(external, 93, JSON.stringify({ Actions: [register], ObjectPaths: paths }));
  host.user.type(0, 'Two');
  await new Promise((resolve) => setTimeout(resolve, 5));
  expect(payloads).toEqual([[[65536, 13, '', expect.stringContaining('"type":"ParagraphChanged"'), 0, false]]]);
});
