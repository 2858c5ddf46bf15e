import { changesSince, comparisonsOf, listBaselines, offeredBaseline, recordBaseline } from '../../src/app/baselines';
import { workingModel } from '../../src/app';
import { fixture, openLine } from '../line';

/** What five baselines of a RID like June 2020 may add to what is kept inside it, in characters. */
const roomForFive = 10_000;

describe('baselines in the document', () => {
  it('are kept through refreshes and reopening, with what the Panel agreed to', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await recordBaseline({ version: '1.0', paper: 'SECP_73_1110_20' });
    await line.refresh();
    const later = await line.reopen().read();
    expect(listBaselines(later)).toMatchObject([{ version: '1.0', date: '2019-10-11', paper: 'SECP_73_1110_20' }]);
    expect(changesSince(later, '1.0')).toEqual([]);
    expect(workingModel(later).modifications.map(({ stages }) => stages)).toEqual(
      Array.from({ length: 5 }, () => ({ agreed: '2019-10-11', decided: '', implemented: '' })),
    );
    expect(offeredBaseline(later)).toBeNull();
    expect(comparisonsOf(later).map(({ version }) => version)).toEqual(['1.0']);
  });

  it('of five versions take little room', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await line.refresh();
    const sizeOf = async (): Promise<number> => (await line.read()).reading.snapshot.store?.xml.length ?? 0;
    const before = await sizeOf();
    const model = workingModel(await line.read());
    for (const [at, version] of ['0.1', '0.2', '0.3', '1.0', '1.1'].entries()) {
      // Each version had a modification, a document and a step of the timetable less than the next.
      const few = 5 - at;
      await recordBaseline({
        version,
        model: {
          ...model,
          modifications: model.modifications.slice(few - 1),
          documents: model.documents.slice(few),
          timetable: model.timetable.slice(few),
        },
      });
    }
    expect((await sizeOf()) - before).toBeLessThan(roomForFive);
    expect(listBaselines(await line.reopen().read())).toHaveLength(5);
  });

  it('are offered where the history says that the Panel baselined this very version', async () => {
    const line = openLine(fixture('june-2020.docx'));
    expect(offeredBaseline(await line.read())).toEqual({ version: '1.0', date: '2019-10-11', isCurrent: false });
  });
});
