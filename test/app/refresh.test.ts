import { tableNames } from '../../src/model/tags';
import { strFromU8, unzipSync } from 'fflate';
import { june2020 } from '../builders/june2020';
import { ridDocx, setCell } from '../builders/ridPaper';
import { validationErrors } from '../builders/validate';
import { fixture, openLine } from '../line';

const documentXml = (bytes: Uint8Array): string => strFromU8(unzipSync(bytes)['word/document.xml'] ?? new Uint8Array());
const sample = (): Uint8Array => fixture('june-2020.docx');

describe('refresh on a document without content controls', () => {
  it('puts the tables into controls of its own and changes nothing else', async () => {
    const line = openLine(sample());
    const before = (await line.read()).reading.model;
    const plan = await line.refresh();
    expect(plan.regions.map(({ name }) => name)).toEqual(tableNames);
    expect(plan.edits.map(({ kind }) => kind)).toEqual([...tableNames.map(() => 'wrapTable'), 'storeModel']);
    const xml = documentXml(line.host.save());
    for (const name of tableNames) expect(xml).toContain(`w:val="rid:table:${name}"`);
    const after = await line.reopen().read();
    expect(after.reading.model).toEqual(before);
    expect(after.stored.kind).toBe('store');
  });

  it('takes one round trip to read, one to look again and one to write', async () => {
    const line = openLine(sample());
    await line.refresh();
    expect(line.host.roundTrips).toBe(3);
  });

  it('writes nothing the second time, and the file stays the same byte for byte', async () => {
    const once = openLine(sample());
    await once.refresh();
    const saved = once.host.save();
    const again = openLine(saved);
    expect((await again.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
    expect(again.host.roundTrips).toBe(1);
    expect(again.host.save()).toEqual(saved);
  });

  it('leaves every other part as it was', async () => {
    const line = openLine(sample());
    await line.refresh();
    const [before, after] = [unzipSync(sample()), unzipSync(line.host.save())];
    const touched = new Set(['word/document.xml', 'word/_rels/document.xml.rels', '[Content_Types].xml']);
    for (const [name, bytes] of Object.entries(before)) if (!touched.has(name)) expect(after[name]).toEqual(bytes);
  });

  it('leaves a valid document', async () => {
    const line = openLine(sample());
    await line.refresh();
    expect(await validationErrors(line.host.save())).toEqual([]);
  });
});

describe('refresh where something differs', () => {
  it('adds a row for a modification that the matrix lacks, and nothing else', async () => {
    const line = openLine(
      ridDocx(
        june2020((paper) => paper.tables['participant-matrix'].rows.splice(1, 1)),
        { structured: true },
      ),
    );
    const { edits } = await line.refresh();
    expect(edits.map(({ kind }) => kind)).toEqual(['insertRows', 'storeModel']);
    const table = (await line.read()).reading.tables.get('participant-matrix');
    expect(table?.grid.rows.map(([id]) => id)).toEqual(['SECMP0053', 'SECMP0062', 'MP079', 'MP084', 'MP088']);
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it('takes over what an author typed, and writes one cell where the model changed one', async () => {
    const line = openLine(fixture('june-2020-structured.docx'));
    await line.refresh();
    const { snapshot, model } = (await line.read()).reading;
    const typed = snapshot.paragraphs.find(({ text }) => text === 'Testing Advisory Group')?.index ?? -1;
    line.host.user.type(typed, 'Testing Advice Group');
    const modifications = model.modifications.map((modification) =>
      modification.id === 'MP088' ? { ...modification, participants: ['dcc' as const] } : modification,
    );
    const { edits, regions } = await line.refresh({ model: { ...model, modifications } });
    expect(edits.map(({ kind }) => kind)).toEqual(['setParagraph', 'storeModel']);
    expect(regions.filter(({ outcome }) => outcome === 'changed').map(({ name }) => name)).toEqual([
      'participant-matrix',
    ]);
    const after = await line.read();
    expect(after.reading.model.glossary).toContainEqual({ acronym: 'TAG', term: 'Testing Advice Group' });
    expect(after.reading.model.modifications.at(-1)?.participants).toEqual(['dcc']);
  });

  it('reports a cell that both changed, and touches neither', async () => {
    const line = openLine(fixture('june-2020-structured.docx'));
    await line.refresh();
    const { snapshot, model } = (await line.read()).reading;
    line.host.user.type(
      snapshot.paragraphs.find(({ text }) => text === 'Testing Advisory Group')?.index ?? -1,
      'typed',
    );
    const glossary = model.glossary.map((entry) => (entry.acronym === 'TAG' ? { ...entry, term: 'modelled' } : entry));
    const result = await line.refresh({ model: { ...model, glossary } });
    const conflict = { row: 'TAG', column: 'term', document: 'typed', model: 'modelled' };
    expect(result.regions.at(-1)).toMatchObject({ outcome: 'conflict', conflicts: [conflict] });
    expect((await line.refresh()).regions.at(-1)?.conflicts).toEqual([conflict]);
    // The third choice: neither of both is right.
    const decision = { row: 'TAG', column: 'term', write: 'Test Advisory Group' };
    const settled = await line.refresh({ decisions: { glossary: [decision] } });
    expect(settled.regions.at(-1)).toMatchObject({ outcome: 'changed', conflicts: [] });
    const after = (await line.read()).reading.model.glossary;
    expect(after).toContainEqual({ acronym: 'TAG', term: 'Test Advisory Group' });
    expect(settled.store.model.glossary).toContainEqual({ acronym: 'TAG', term: 'Test Advisory Group' });
    expect((await line.refresh()).edits).toEqual([]);
  });
});

describe('insert', () => {
  it('makes tables that the document lacks where the template has them', async () => {
    const original = openLine(sample());
    const { model, tables, snapshot } = (await original.read()).reading;
    // Taken out from the bottom up, so that the positions hold.
    for (const name of ['glossary', 'participant-matrix'] as const) {
      original.host.user.deleteBlock(snapshot.blocks.findIndex((block) => block === tables.get(name)?.table));
    }
    const line = original.reopen();
    const result = await line.refresh({ model });
    expect(result.regions.filter(({ outcome }) => outcome === 'inserted').map(({ name }) => name)).toEqual([
      'participant-matrix',
      'glossary',
    ]);
    const reading = (await line.reopen().read()).reading;
    expect(reading.model).toEqual(model);
    const glossary = reading.tables.get('glossary');
    expect(glossary).toMatchObject({ controlled: true, headRow: 1 });
    expect(glossary?.table.rows.map(({ header, cells }) => [header, cells.length]).slice(0, 3)).toEqual([
      [true, 1],
      [true, 2],
      [false, 2],
    ]);
    expect(glossary?.table.style).toBe('SECAS Table');
    const [first] = glossary?.table.rows[0]?.cells[0]?.paragraphs ?? [];
    expect(first && reading.outline.place(first).section).toMatch(/Glossary/);
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it('makes a table at the cursor, and not inside another', async () => {
    const original = openLine(sample());
    const { model, tables, snapshot } = (await original.read()).reading;
    original.host.user.deleteBlock(snapshot.blocks.findIndex((block) => block === tables.get('glossary')?.table));
    const line = original.reopen();
    const { reading } = await line.read();
    line.host.user.select(reading.outline.section('otherCodes')?.paragraphs[0]?.index ?? -1);
    await line.refresh({ model, only: ['glossary'], at: 'cursor' });
    const glossary = (await line.read()).reading.tables.get('glossary');
    const [first] = glossary?.table.rows[0]?.cells[0]?.paragraphs ?? [];
    expect(first && (await line.read()).reading.outline.place(first).section).toBe('2. Impacts');
    expect(await validationErrors(line.host.save())).toEqual([]);

    const inside = original.reopen();
    inside.host.user.select(
      (await inside.read()).reading.tables.get('history')?.table.rows[2]?.cells[0]?.paragraphs[0]?.index ?? -1,
    );
    await expect(inside.refresh({ model, only: ['glossary'], at: 'cursor' })).rejects.toThrow(
      /stands in a table.*insert again\.$/,
    );
    expect(inside.host.changed).toBe(false);
  });

  it('says where a table would belong when its section is missing', async () => {
    const paper = june2020();
    const line = openLine(ridDocx(paper));
    const { reading } = await line.read();
    const { model } = reading;
    const heading = reading.outline.section('glossary')?.heading?.index ?? -1;
    line.host.user.type(heading, 'Words');
    const table = reading.snapshot.blocks.findIndex((block) => block === reading.tables.get('glossary')?.table);
    line.host.user.deleteBlock(table);
    const { regions } = await line.refresh({ model });
    expect(regions.at(-1)).toMatchObject({
      outcome: 'no place',
      message: expect.stringContaining('Appendix 2: Glossary'),
    });
  });
});

describe('a failure in the middle', () => {
  it('leaves a document that reads, and that the next refresh completes, wherever in the batch it happens', async () => {
    const bytes = ridDocx(
      june2020((paper) => {
        paper.tables['participant-matrix'].rows.splice(1, 1);
        setCell(paper, 'glossary', 0, 1, 'Change Sub-Committee');
      }),
    );
    const whole = openLine(bytes);
    await whole.refresh();
    const wanted = (await whole.read()).reading.model;
    // `npm run faults` tries every action.
    for (const action of [0, 1, 4, 8, 11]) {
      const line = openLine(bytes);
      line.host.faults = { ...line.host.faults, failAtAction: { batch: 1, action } };
      await line.refresh().catch(() => undefined);
      const again = line.reopen();
      expect((await again.read()).reading.tables.size).toBe(8);
      await again.refresh();
      expect((await again.read()).reading.model).toEqual(wanted);
      expect((await again.refresh()).edits.map(({ kind }) => kind)).toEqual([]);
    }
  }, 120_000);
});
