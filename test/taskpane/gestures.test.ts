import { gesture } from '../../src/taskpane/actions/underline';
import { failureOf } from '../../src/taskpane/core/failure';
import { checkDocument } from '../../src/app';
import { fixture } from '../line';
import { openPaneLine } from './paneLine';

/** Time that passes when a test says so. */
function clock(): { later: (ms: number, work: () => void) => () => void; pass: () => void } {
  const waiting = new Set<() => void>();
  return {
    later: (_, work) => {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    pass: () => {
      for (const work of [...waiting]) work();
    },
  };
}

test('what Word has not drawn, or has dropped in the quiet, is underlined at the next gesture', async () => {
  const { later, pass } = clock();
  const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'), {
    later,
    host: { faults: { undrawnAnnotations: true } },
  });
  const touch = async (): Promise<number> => {
    gesture(pane);
    await pane.queue.done();
    return line.host.annotations.length;
  };
  const wanted = state().underlined.annotations.length;
  expect(wanted).toBeGreaterThan(0);
  expect(line.host.annotations).toEqual([]);
  line.host.faults = {};
  expect(await touch()).toBe(wanted);
  const trips = line.host.roundTrips;
  expect(await touch()).toBe(wanted);
  expect(line.host.roundTrips).toBe(trips);
  // As if Word had lost them.
  line.host.closePane();
  expect(await touch()).toBe(0);
  pass();
  expect(await touch()).toBe(wanted);
});

test('the details of a failure name the call that failed, and none of the document’s words', async () => {
  const { line } = await openPaneLine(fixture('june-2020.docx'));
  line.host.faults = { hiddenMembers: ['Body.getOoxml'] };
  const error: unknown = await checkDocument({ today: '2020-01-15' }).catch((thrown: unknown) => thrown);
  const { details } = failureOf(error);
  expect(details).toContain('WordError ApiNotFound');
  expect(details).toContain('at call: Body.getOoxml');
  expect(details).not.toContain('June 2020');
});
