import { disagreement, isOpenPaper, paperAgainst, readOtherRid } from '../../src/app';
import { docx, heading, paragraph } from '../builders';
import { fixture, openLine } from '../line';

const june = fixture('june-2020.docx');
const paper = docx([
  paragraph('Paper Reference: SECP_76_1701_23'),
  heading(1, '2. June 2020 SEC Release'),
  paragraph('The June 2020 SEC Release goes live on 2 July 2020.'),
]);

describe('a paper and a RID, one of them open', () => {
  it('are compared from the RID, and the problems are in the paper', async () => {
    const found = disagreement(await openLine(june).read(), 'paper.docx', paper);
    expect(found.kind).toBe('paper');
    const [date] = found.problems.filter(({ rule }) => rule === 'paper/date');
    expect(date?.message).toBe(
      'The paper has the June 2020 SEC Release go live on 2 July 2020, and this RID on 25 June 2020. Correct the one that is wrong.',
    );
    expect(date?.place.text).toBe('2 July 2020');
  });

  it('are compared from the paper, which is no RID', async () => {
    const document = await openLine(paper).read();
    expect(isOpenPaper(document)).toBe(true);
    expect(isOpenPaper(await openLine(june).read())).toBe(false);
    const problems = paperAgainst(document, [readOtherRid('june.docx', june)]);
    expect(problems.map(({ rule }) => rule)).toContain('paper/date');
    expect(paperAgainst(document, []).filter(({ rule }) => rule === 'paper/date')).toEqual([]);
  });

  it('or two RIDs, and a file that is neither is refused in a sentence', async () => {
    const open = await openLine(june).read();
    const other = fixture('targeted-systems.docx');
    expect(disagreement(open, 'other.docx', other)).toMatchObject({ name: 'other.docx', kind: 'RID' });
    expect(() => disagreement(open, 'same.docx', june)).toThrow(/^same\.docx is of the same release/);
    expect(() => disagreement(open, 'letter.docx', docx([paragraph('Dear reader')]))).toThrow(/is neither a paper/);
    expect(() => disagreement(open, 'notes.txt', new TextEncoder().encode('Dear reader'))).toThrow(/notes\.txt/);
  });
});
