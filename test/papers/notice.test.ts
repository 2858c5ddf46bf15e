import { checkPaper, draftNotice } from '../../src/app/papers';
import { documentFile } from '../../src/draft/documentFile';
import { emptyRid, type Rid } from '../../src/model/rid';
import { asHtml, asMarkdown } from '../../src/papers/markup';
import type { NoticeDetails } from '../../src/papers/notice';
import type { OtherRid } from '../../src/papers/problem';
import { aModification } from '../builders/rid';
import { validationErrors } from '../builders/validate';
import { fixture, openLine } from '../line';

let reading: OtherRid['reading'];
beforeAll(async () => {
  ({ reading } = await openLine(fixture('june-2020.docx')).read());
});

function ridOf(change: Partial<Rid> = {}): OtherRid {
  const model: Rid = {
    ...emptyRid(),
    release: { name: 'June 2020 SEC Release', goLive: '2020-06-25' },
    modifications: [
      aModification('MP079', {
        status: 'approved',
        summary: 'will grant a power. It costs nothing.',
        documents: ['Section D', 'Appendix AB'],
        address: 'https://example.org/mp079',
      }),
    ],
    documents: [
      { reference: 'Appendix AB', title: 'Service Request Processing Document' },
      { reference: 'Section D', title: 'Modification Process' },
    ],
    ...change,
  };
  return { file: 'june.docx', reading, model, baselines: [] };
}

const details: NoticeDetails = { secVersion: '6.21', inEffect: '2020-06-25', designated: ['Appendix AB'] };
const today = '2020-06-26';

describe('the notice of a release', () => {
  it('counts the modifications, says what each is for, and has the documents in the order of the SEC', () => {
    const { blocks, problems } = draftNotice(ridOf(), 'notice', details, today);
    expect(problems).toEqual([]);
    expect(asMarkdown(blocks)).toBe(`# SEC v6.21 published for the June 2020 SEC Release

Version 6.21 of the Smart Energy Code (SEC) is in effect from 25 June 2020, with the June 2020 SEC Release. One Modification Proposal is implemented by it:

- [MP079 ‘Title of MP079’](<https://example.org/mp079>) (approved): its purpose is to grant a power.

Two SEC documents change:

| SEC document | Modification | Designated by the Department |
| --- | --- | --- |
| Section D ‘Modification Process’ | MP079 | No |
| Appendix AB ‘Service Request Processing Document’ | MP079 | Yes |
`);
  });

  it('leaves gaps for what no RID says, and makes no link of what is none', () => {
    const odd = aModification('MP080', { status: 'approved', summary: 'changes <b>.', address: 'javascript:alert(1)' });
    const { blocks, title } = draftNotice(
      ridOf({ modifications: [odd] }),
      'notice',
      { ...details, designated: null },
      today,
    );
    const html = asHtml(blocks, title);
    expect(html).toContain('<li>MP080 ‘Title of MP080’ (approved): <mark>[what MP080 changes]</mark></li>');
    expect(html).toContain('<mark>[which of them the Department designates]</mark>');
    expect(html).not.toMatch(/javascript|<(?:p|td|li|th)\/>/);
  });

  it('is checked against the RID', () => {
    const modifications = [aModification('MP079'), aModification('MP080', { status: 'approved' })];
    const rid = ridOf({ modifications });
    const given = { ...details, inEffect: '2020-06-30', designated: ['Schedule 8'] };
    expect(draftNotice(rid, 'notice', given, today).problems).toEqual([
      expect.stringMatching(/^MP079 is only targeted in the RID/),
      expect.stringMatching(/^Section D and Appendix AB are changed by no modification/),
      expect.stringMatching(/^Schedule 8 is designated, and the RID does not change it/),
      expect.stringMatching(/in effect from 30 June 2020, and the RID has the release go live on 25 June 2020/),
      expect.stringMatching(/^30 June 2020 lies ahead/),
    ]);
  });

  it('is a valid document, and a check finds what was changed in it by hand', async () => {
    const model = (await openLine(fixture('june-2020.docx')).read()).reading.model;
    const rid = ridOf(model);
    const { blocks, title, file } = draftNotice(rid, 'notice', details, today);
    expect(await validationErrors(file)).toEqual([]);
    openLine(file);
    expect(await checkPaper([rid])).toEqual([]);
    const changed = JSON.stringify(blocks)
      .replace('Five Modification', 'Six Modification')
      .replace('‘Power to', '‘Powers to');
    const margins = { title, author: '', reference: '', classification: '' };
    openLine(documentFile(JSON.parse(changed) as typeof blocks, margins));
    expect((await checkPaper([rid])).map(({ rule }) => rule)).toEqual(['paper/count', 'paper/title']);
  });

  it('is refused for a RID without a release or without modifications', () => {
    expect(() => draftNotice(ridOf({ modifications: [] }), 'notice', details, today)).toThrow(/nothing to publish/);
    const nameless = ridOf({ release: { name: '', goLive: null } });
    expect(() => draftNotice(nameless, 'notice', details, today)).toThrow(/which release it is of/);
  });
});

describe('the page of a release', () => {
  it('says when it went live, what it has, and when its RID was baselined', () => {
    const baseline = { version: '1.0', date: '2019-10-11', paper: '', cause: '', model: emptyRid() };
    const issue = { ...baseline, version: '1.1', cause: 'a date' };
    const rid = {
      ...ridOf({ document: { version: '2.0', classification: '', reference: '' } }),
      baselines: [baseline, issue],
    };
    const text = asMarkdown(draftNotice(rid, 'page', details, today).blocks);
    expect(text).toMatch(/^# June 2020 SEC Release\n\nGo-live: 25 June 2020\n\n## Modifications\n\n- \[MP079/);
    expect(text).toMatch(
      /- Version 1\.0 baselined on 11 October 2019\n\nVersion in hand: 2\.0\n\nLast updated: 26 June 2020\n$/,
    );
  });
});
