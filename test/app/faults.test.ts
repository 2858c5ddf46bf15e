import { tableNames } from '../../src/model/tags';
import type { Faults } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import { aModification } from '../builders/rid';
import { validationErrors } from '../builders/validate';
import { fixture, openLine } from '../line';

/** A change that reaches every table: a modification joins, one leaves, a document and a date change. */
function shaken(model: Rid): Rid {
  const joined = aModification('MP099', {
    participants: ['dcc'],
    documents: ['Section A'],
    costs: { designBuildPit: 1, sit: 2, uit: 3, live: 4 },
  });
  return {
    ...model,
    modifications: [...model.modifications.filter(({ id }) => id !== 'MP084'), joined],
    documents: [...model.documents, { reference: 'Schedule 8', title: 'GB Companion Specification' }],
    partyImpacts: model.partyImpacts.map((party) => ({ ...party, impacts: [...party.impacts, 'A new impact.'] })),
    dccImpacts: [...model.dccImpacts, { subject: 'Testing', impacts: ['More tests.', 'And again.'] }],
    timetable: model.timetable.map((event) =>
      event.event === 'SIT commences' ? { ...event, date: '2020-02-03', notes: 'Agreed with the TAG.' } : event,
    ),
    history: [...model.history, { version: '1.2', date: '2020-02-07', changes: 'Updated.' }],
    glossary: [...model.glossary, { acronym: 'XYZ', term: 'A new term' }],
  };
}

const faults: [string, Partial<Faults>][] = [
  ['nothing wrong', {}],
  ['clearing a table’s control fails (#6330)', { clearTableControl: true }],
  ['rows of a second table in one batch fail (#4040)', { addRowsSecondTable: true }],
  ['values of merged tables are padded', { paddedValues: true }],
  ['inserted OOXML leaves a paragraph behind (#116)', { ooxmlExtraParagraph: true }],
  ['ids of content controls change at every batch (#2501)', { unstableControlIds: true }],
];

describe('refresh on a Word in which', () => {
  it.each(faults)('%s', async (_, fault) => {
    const line = openLine(fixture('june-2020.docx'), { faults: fault });
    await line.refresh();
    const wanted = shaken((await line.read()).reading.model);
    await line.refresh({ model: wanted });
    const after = (await line.read()).reading.model;
    for (const name of tableNames)
      expect([name, after]).toEqual([name, { ...wanted, modifications: after.modifications }]);
    expect(
      after.modifications.map(({ id, participants, documents, costs }) => [id, participants, documents, costs]),
    ).toEqual(
      wanted.modifications.map(({ id, participants, documents, costs }) => [id, participants, documents, costs]),
    );
    expect((await line.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
    expect(await validationErrors(line.host.save())).toEqual([]);
  });
});

describe('a failure at any action', () => {
  it('is survived: the document reads, nothing is lost, and the refresh is complete', async () => {
    const first = openLine(fixture('june-2020.docx'));
    await first.refresh();
    const bytes = first.host.save();
    const model = shaken((await first.read()).reading.model);
    const whole = openLine(bytes);
    const { edits } = await whole.refresh({ model });
    const wanted = (await whole.read()).reading.model;
    expect(edits.length).toBeGreaterThan(20);

    let failed = 0;
    // `npm run faults` tries every action.
    for (let action = 1; action <= 200; action += 37) {
      for (const batch of [1, 2]) {
        const line = openLine(bytes);
        line.host.faults = { ...line.host.faults, failAtAction: { batch, action } };
        await line.refresh({ model }).catch(() => (failed += 1));
        const again = line.reopen();
        expect((await again.read()).reading.tables.size).toBe(tableNames.length);
        await again.refresh({ model });
        expect((await again.read()).reading.model).toEqual(wanted);
      }
    }
    // A failed batch is planned anew and finished table by table.
    expect(failed).toBe(0);
  }, 120_000);
});
