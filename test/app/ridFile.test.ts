import { strFromU8, unzipSync } from 'fflate';
import { checkDocument, draftRid, parseScope, setUpDocument, workingModel } from '../../src/app';
import { ridFile } from '../../src/app/ridFile';
import { blankDocx } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import { contentControl, heading, paragraph, sectionEnd, title } from '../builders';
import { filledTemplate, sectionControl, teamTemplate } from '../builders/teamTemplate';
import { validationErrors } from '../builders/validate';
import { openLine, type Line } from '../line';

const today = '2026-01-15';

/** A draft is read for its acronyms, which needs the host’s parser. */
function release(): Rid {
  openLine(blankDocx());
  const { modifications } = parseScope(
    'Approved\nSECMP0007\tFirmware updates\nMP090 – Powers of the Panel\nTargeted\nMP105 – Certificates\n',
  );
  return draftRid({ goLive: '2027-11-04', impactsSystems: true, today, modifications, reference: 'SECP_170_1501_09' });
}

async function made(bytes: Uint8Array): Promise<{ line: Line; told: readonly string[]; model: Rid }> {
  const model = release();
  const { bytes: file, told } = ridFile(model, { template: { name: 'TEAM.dotx', bytes } });
  const line = openLine(file);
  await setUpDocument();
  return { line, told, model };
}

describe('a new RID in a team’s template', () => {
  it('keeps its form, fills its controls, drafts the rest, and no rule has anything to say', async () => {
    const { line, told, model } = await made(teamTemplate());
    expect(told).toEqual([]);
    const saved = line.host.save();
    const parts = unzipSync(saved);
    const part = (name: string): string => strFromU8(parts[name] ?? new Uint8Array());
    expect(part('[Content_Types].xml')).not.toContain('template.main');
    expect(part('word/styles.xml')).toContain('7A1F5F');
    expect(part('word/styles.xml')).not.toContain('RIDTable');
    expect(
      Object.keys(parts)
        .filter((name) => /footer/.test(name))
        .map(part)
        .join(''),
    ).toMatch(/SECP_170_1501_09.*1 Example Street.*White/s);
    openLine(saved);
    const { diagnostics, document } = await checkDocument({ today, publish: true });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(workingModel(document)).toMatchObject({ ...model, glossary: expect.anything() as unknown });
    const { snapshot } = document.reading;
    expect(snapshot.paragraphs.map(({ text }) => text)).toContain(
      'Published by the Example Code Team on behalf of the Panel.',
    );
    expect(snapshot.paragraphs.filter(({ style, text }) => /^toc 1/i.test(style) && /Scope/.test(text))).toHaveLength(
      1,
    );
    expect(await validationErrors(saved)).toEqual([]);
  });

  it('is told what the template lacks, and gets it', async () => {
    const bare = teamTemplate({
      body: [title('Example Code Team')],
      footer: [paragraph('1 Example Street')],
      header: [paragraph('Example Code Team')],
      styles: (xml) => xml.replace(/<w:style [^>]*w:styleId="(?:ListBullet2?|ListNumber)".*?<\/w:style>/gs, ''),
    });
    const { line, told } = await made(bare);
    expect(told.join('\n')).toMatch(/no styles “List Bullet”, “List Bullet 2”, “List Number”/);
    expect(told.join('\n')).toMatch(/no place for the title, version \(0\.1\), release/);
    expect(told.join('\n')).toMatch(/no table of contents/);
    expect(told.join('\n')).toMatch(/no place for the version/);
    expect(told.join('\n')).toMatch(/no place for the classification and the paper reference/);
    const saved = line.host.save();
    openLine(saved);
    const { diagnostics } = await checkDocument({ today, publish: true });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(await validationErrors(saved)).toEqual([]);
  });

  it('puts a section where the template has a control for it, and the body where it has one for that', async () => {
    const own = teamTemplate({
      body: [
        title('SEC Release Implementation Document'),
        contentControl({ tag: 'rid:body' }, paragraph('The RID goes here.')),
        sectionEnd({ landscape: false }),
        sectionControl('glossary', heading(1, 'Appendix 2: Glossary')),
        contentControl({ tag: 'rid:fild:version' }, paragraph('Mistyped')),
      ],
    });
    const { line, told } = await made(own);
    expect(told.join('\n')).toMatch(/“rid:fild:version”, which RID Author does not know/);
    const texts = (await line.read()).reading.snapshot.paragraphs.map(({ text }) => text);
    expect(texts).not.toContain('The RID goes here.');
    expect(texts.filter((text) => text === 'Appendix 2: Glossary')).toHaveLength(1);
    expect(texts.lastIndexOf('Appendix 1: Version control')).toBeLessThan(texts.lastIndexOf('Appendix 2: Glossary'));
    expect(texts.at(-1)).toBe('Mistyped');
  });

  it('puts a table where the template has a control for it, and tells of one that it cannot fill', async () => {
    const own = teamTemplate({
      body: [
        title('SEC Release Implementation Document'),
        contentControl({ tag: 'rid:body' }, paragraph('The RID goes here.')),
        paragraph('All steps at a glance'),
        contentControl({ tag: 'rid:table:timetable' }, paragraph('The timetable goes here.')),
        contentControl({ tag: 'rid:table:timetable' }, paragraph('And again.')),
        contentControl({ tag: 'rid:list:modifications' }, paragraph('The list.')),
      ],
    });
    const { line, told } = await made(own);
    expect(told.join('\n')).toMatch(/“rid:table:timetable”, whose table it has twice: it was left as it is/);
    expect(told.join('\n')).toMatch(/“rid:list:modifications”, and a list is drafted with its section only/);
    const { snapshot } = (await line.read()).reading;
    const texts = snapshot.paragraphs.map(({ text }) => text);
    expect(texts).not.toContain('The timetable goes here.');
    expect(texts.filter((text) => text === 'Release go-live')).toHaveLength(1);
    expect(texts.indexOf('Release go-live')).toBeGreaterThan(texts.indexOf('All steps at a glance'));
    expect(await validationErrors(line.host.save())).toEqual([]);
  });

  it.each([
    ['no document', () => new Uint8Array([1, 2, 3]), /is no Word document/],
    ['a RID that is filled', filledTemplate, /has the section “1\. Scope” already/],
  ])('refuses %s in a sentence', (_, bytes, says) => {
    const model = release();
    expect(() => ridFile(model, { template: { name: 'TEAM.dotx', bytes: bytes() } })).toThrow(says);
  });

  it('without a template is written in RID Author’s own form', async () => {
    const line = openLine(ridFile(release()).bytes);
    await setUpDocument();
    const saved = line.host.save();
    openLine(saved);
    const { diagnostics } = await checkDocument({ today, publish: true });
    expect(diagnostics.filter(({ severity }) => severity !== 'info')).toEqual([]);
    expect(await validationErrors(saved)).toEqual([]);
  });
});
