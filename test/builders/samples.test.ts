import { tableNames } from '../../src/model/tags';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, unzipSync } from 'fflate';
import { june2020 } from './june2020';
import { ridDocx, setCell } from './ridPaper';
import { samples } from './samples';
import { validationErrors } from './validate';

describe.each(Object.entries(samples))('%s', (name, make) => {
  test('the file is what the builders make', async () => {
    const kept = readFileSync(join(__dirname, '..', 'fixtures', name));
    // Stale? `npm run samples` writes it again.
    expect(Buffer.compare(kept, await make())).toBe(0);
  });

  test('it is a valid document', async () => {
    expect(await validationErrors(await make())).toEqual([]);
  });
});

function body(document: Uint8Array): string {
  const xml = unzipSync(document)['word/document.xml'];
  return xml ? strFromU8(xml) : '';
}

test('each table of the structured sample stands in a control of its own', () => {
  const tags = [...body(ridDocx(june2020(), { structured: true })).matchAll(/<w:tag w:val="([^"]*)"\/>/g)];
  expect(tags.map((match) => match[1])).toEqual(tableNames.map((name) => `rid:table:${name}`));
  expect(body(ridDocx(june2020()))).not.toContain('w:sdt');
});

test('a change to the paper is a change to that document only', () => {
  const changed = june2020((paper) => {
    setCell(paper, 'timetable', 22, 0, '31 Jun 20');
    paper.criteria.security = ['The DCC has completed relevant security testing.'];
  });
  expect(body(ridDocx(changed))).toContain('31 Jun 20');
  expect(body(ridDocx(changed))).toContain('Security acceptance criteria');
  expect(body(ridDocx(june2020()))).not.toContain('31 Jun 20');
});

test('the sample is valid with its runs split, its captions above the tables and no front matter', async () => {
  const document = ridDocx(june2020(), {
    frontMatter: false,
    structured: true,
    tables: { caption: 'above', style: 'TableGrid' },
    document: { splitRuns: true },
  });
  expect(await validationErrors(document)).toEqual([]);
});
