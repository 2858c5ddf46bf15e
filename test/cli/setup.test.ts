import { readFileSync, writeFileSync } from 'node:fs';
import { vary } from '../builders/variations';
import { fixture } from '../line';
import { rid, workFolder } from './run';

const file = workFolder();
beforeEach(() => {
  writeFileSync(file('june.docx'), fixture('june-2020.docx'));
});

describe('rid setup', () => {
  it('sets up a plain RID, says so, and takes it away again', async () => {
    const { code, out, error } = await rid('setup', file('june.docx'), '-o', file('out.docx'));
    expect({ code, error }).toEqual({ code: 0, error: '' });
    expect(out).toMatch(/45 parts found/);
    expect(out).toMatch(/table +Participant impact matrix +by its caption +set up/);
    const again = await rid('setup', file('out.docx'), '--preview', '--json');
    const told = JSON.parse(again.out) as { found: { alreadySetUp: boolean }[]; unsure: unknown[] };
    expect(Object.keys(told)).toEqual(['file', 'found', 'unsure']);
    expect(told.found.every(({ alreadySetUp }) => alreadySetUp)).toBe(true);
    expect(told.found[0]).toEqual({
      kind: 'section',
      name: 'about',
      title: 'About this document',
      how: 'control',
      place: { section: 'About this document', text: 'About this document' },
      alreadySetUp: true,
    });
    const removed = await rid('setup', file('out.docx'), '-o', file('plain.docx'), '--remove', '--data');
    expect(removed).toMatchObject({ code: 0, out: expect.stringContaining('45 content controls') });
    const [before, after] = [await rid('model', file('june.docx')), await rid('model', file('plain.docx'))];
    expect(after.out).toBe(before.out);
  });

  it('says what it is unsure of, and how to have it all the same', async () => {
    writeFileSync(file('split.docx'), vary(fixture('june-2020.docx'), { tables: 'split without heads' }));
    const { out } = await rid('setup', file('split.docx'), '--preview');
    expect(out).toMatch(/table “Glossary”: It looks split in two by hand\..*\(--include table:glossary\)/);
    const included = await rid('setup', file('split.docx'), '--preview', '--include', 'table:glossary');
    expect(included.out).not.toMatch(/table “Glossary”/);
  });

  it('writes nothing when it is used wrongly', async () => {
    const before = readFileSync(file('june.docx'));
    const wrong = [
      ['setup', file('june.docx')],
      ['setup', file('june.docx'), '-o', file('june.docx')],
      ['setup', file('june.docx'), '-o', file('out.docx'), '--preview'],
      ['setup', file('june.docx'), '-o', file('out.docx'), '--data'],
      ['setup', file('june.docx'), '-o', file('out.docx'), '--include', 'timtable'],
    ];
    for (const args of wrong) expect(await rid(...args)).toMatchObject({ code: 2, out: '' });
    expect(readFileSync(file('june.docx'))).toEqual(before);
    expect(() => readFileSync(file('out.docx'))).toThrow();
  });
});
