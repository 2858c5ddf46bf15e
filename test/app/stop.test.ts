import {
  checkDocument,
  commentProblems,
  fixAllSafe,
  previewSetUp,
  refreshTables,
  setUpDocument,
  writeNewRid,
  type Course,
  type Progress,
} from '../../src/app';
import { docx } from '../builders';
import { aRid } from '../builders/rid';
import { fixture, openLine, today } from '../line';

const plain = (): Uint8Array => fixture('june-2020.docx');

const work: Record<string, [document: () => Uint8Array, run: (course: Course) => Promise<unknown>]> = {
  'a refresh': [plain, (course) => refreshTables({}, course)],
  'setting up': [plain, (course) => setUpDocument({}, course)],
  'a new RID': [docx, (course) => writeNewRid(aRid(), course)],
  comments: [
    plain,
    async (course) => {
      const { diagnostics, document } = await checkDocument({ today });
      return commentProblems(diagnostics, document, course);
    },
  ],
};

describe.each(Object.entries(work))('%s', (_, [document, run]) => {
  it('that is stopped while the document is read writes nothing', async () => {
    const { host } = openLine(document());
    const before = host.save();
    const stop = new AbortController();
    const running = run({ signal: stop.signal });
    stop.abort();
    await expect(running).rejects.toBe(stop.signal.reason);
    expect(host.save()).toEqual(before);
  });

  it('that is stopped while Word makes the changes is finished', async () => {
    const finished = openLine(document());
    await run({});
    const expected = finished.host.save();
    const { host } = openLine(document());
    const stop = new AbortController();
    await run({
      signal: stop.signal,
      onProgress: ({ kind }) => {
        if (kind === 'writing') stop.abort();
      },
    });
    expect(stop.signal.aborted).toBe(true);
    expect(host.save()).toEqual(expected);
  });
});

it.each<[string, (signal: AbortSignal) => Promise<unknown>]>([
  ['a check', (signal) => checkDocument({ today, signal })],
  ['looking around', (signal) => previewSetUp({}, { signal })],
])('%s that is stopped answers nothing', async (_, run) => {
  openLine(plain());
  const stop = new AbortController();
  const running = run(stop.signal);
  stop.abort();
  await expect(running).rejects.toBe(stop.signal.reason);
});

it('fixing all keeps what it has fixed before it was stopped, and tells how far it comes', async () => {
  openLine(fixture('everything-wrong.docx'));
  const stop = new AbortController();
  const told: Progress[] = [];
  const onProgress = (progress: Progress): void => {
    told.push(progress);
    stop.abort();
  };
  const { fixed, result } = await fixAllSafe({ today, signal: stop.signal, onProgress });
  expect(told).toEqual([{ kind: 'fixing', done: 0, of: expect.any(Number) }]);
  expect(fixed.length).toBeGreaterThan(0);
  const left = result.diagnostics.filter(({ fix }) => fix?.safe === true);
  expect(left.length).toBeGreaterThan(0);
  expect(left.map(({ message }) => message)).not.toContain(fixed[0]?.message);
});

describe('a Word that does not answer', () => {
  it('is given up when its author says so: nobody knows what it did, and so it is told', async () => {
    const line = openLine(plain());
    const giveUp = new AbortController();
    const running = refreshTables(
      {},
      {
        giveUp: giveUp.signal,
        onProgress: ({ kind }) => {
          if (kind !== 'writing') return;
          line.host.execute = () => new Promise(() => undefined);
          giveUp.abort();
        },
      },
    );
    await expect(running).rejects.toThrow(/has not answered\. It may still do so: check again/);
  });

  it('is told of after a while', async () => {
    const told: Progress[] = [];
    const slow = new AbortController();
    const timeout = jest.spyOn(AbortSignal, 'timeout').mockReturnValue(slow.signal);
    const line = openLine(plain());
    const { execute } = line.host;
    let batches = 0;
    line.host.execute = (request) => {
      batches += 1;
      if (batches === 3) slow.abort();
      return execute.call(line.host, request);
    };
    await refreshTables(
      {},
      {
        onProgress: (progress) => {
          told.push(progress);
        },
      },
    );
    timeout.mockRestore();
    expect(told.map(({ kind }) => kind)).toEqual(['writing', 'waiting']);
  });
});
