import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { checkPaper, otherRid } from '../../src/app/papers';
import { draftRid, writeNewRid } from '../../src/app';
import { readDocument } from '../../src/app/document';
import { blankDocx } from '../../src/host';
import type { Diagnostic } from '../../src/model/diagnostic';
import type { Modification, Rid } from '../../src/model/rid';
import { documentFile } from '../../src/draft/documentFile';
import { panelPaper, standardOf, usualTitle } from '../../src/papers/panelPaper';
import type { OtherRid } from '../../src/papers/problem';
import type { PaperRelease } from '../../src/papers/release';
import { readPaper, type PaperFacts } from '../../src/papers/readPaper';
import { releaseProblems } from '../../src/papers/releasesAgree';
import { shipped } from '../../src/reference/reference';
import { shippedPaperWords } from '../../src/reference/panelPaper';
import { docx, paragraph } from '../builders';
import { aModification } from '../builders/rid';
import { fixture, openLine, realRid, today } from '../line';
import { firstScope, june2020With, laterRelease } from './paperLine';

const realPaper = path.join(path.dirname(realRid), 'panel-paper-secp-76-1701-23.docx');
const itWhereReal = existsSync(realPaper) ? it : it.skip;

async function ridIn(bytes: Uint8Array, file = 'june.docx'): Promise<OtherRid> {
  return otherRid(file, await openLine(bytes).read());
}

const ids = (found: readonly Diagnostic[]): string[] => found.map(({ rule, messageId }) => `${rule} ${messageId}`);

describe('a paper and its RID', () => {
  itWhereReal('agree in all but the three true differences, in the real ones', async () => {
    const rid = await ridIn(new Uint8Array(readFileSync(realRid)));
    openLine(new Uint8Array(readFileSync(realPaper)));
    const found = await checkPaper([rid]);
    expect(ids(found)).toEqual(['paper/criteria reworded', 'paper/term other-term', 'paper/criteria set-missing']);
    expect(found[0]?.message).toMatch(/^Testing criterion 4 has “production” where the RID has “live”/);
    expect(found[1]?.message).toMatch(/“Systems Integration Testing” here, and for “System Integration Testing”/);
    expect(found[2]?.message).toMatch(/1 security criterion, and june\.docx has none/);
  });

  itWhereReal('say the same of June 2020, where the paper is drafted from what changed since version 1.0', async () => {
    const details = { title: usualTitle, reference: 'SECP_76_1701_23', date: '2020-01-10', author: 'A' };
    const standardCriteria = standardOf(shipped);
    const full = { ...details, classification: 'White', words: shippedPaperWords, standardCriteria };
    const release = await june2020With();
    const later = await laterRelease(
      draftRid({
        goLive: '2020-11-05',
        impactsSystems: true,
        today,
        modifications: ['SECMP0046', 'SECMP0067', 'MP093'].map((id) => aModification(id, { impactsSystems: true })),
      }),
    );
    openLine(documentFile(panelPaper([release, later], full), full));
    const drafted = readPaper((await readDocument()).reading);
    const real = readPaper((await openLine(new Uint8Array(readFileSync(realPaper))).read()).reading);
    const scopeOf = ({ lists }: PaperFacts): string[][] =>
      lists
        .filter(({ release: name }) => name === 'June 2020 SEC Release')
        .map(({ modifications }) => modifications.map(({ id, title }) => `${id} ${title}`));
    expect(scopeOf(drafted)).toEqual(scopeOf(real));
    const asked = ({ recommendations }: PaperFacts): string[] =>
      recommendations.map(({ verb, text }) =>
        [verb, text.includes('June 2020 SEC Release'), /criteria/.test(text), / on the DCC Systems/.test(text)].join(
          ' ',
        ),
      );
    expect(asked(drafted)).toEqual(asked(real));
    expect(drafted.recommendations[0]?.text).toMatch(/ on the SEC documentation;/);
    expect(real.recommendations[0]?.text).toMatch(/ on the SEC documentation;/);
    expect(drafted.attachments.map(({ value }) => value)).toEqual(real.attachments.map(({ value }) => value));
    expect([drafted.reference?.value, drafted.date?.value]).toEqual([real.reference?.value, real.date?.value]);
  });

  describe('that was drafted from it', () => {
    let rid: OtherRid;
    let release: PaperRelease;
    beforeAll(async () => {
      rid = await ridIn(fixture('june-2020.docx'));
      release = await june2020With((model) => {
        const before = firstScope(model);
        return { ...before, criteria: { ...before.criteria, testing: before.criteria.testing.slice(1) } };
      });
    });

    /** The paper, with words of it put in place of others. */
    async function paperSaying(found = '', instead = '', date = '2020-01-10'): Promise<readonly Diagnostic[]> {
      const details = { title: usualTitle, reference: 'SECP_76_1701_23', date, author: 'A', classification: 'White' };
      const blocks = panelPaper([release], { ...details, words: shippedPaperWords });
      const text = JSON.stringify(blocks);
      const said = found === '' ? text : text.replace(found, instead);
      if (found !== '') expect(said).not.toBe(text);
      openLine(documentFile(JSON.parse(said) as typeof blocks, details));
      return checkPaper([rid]);
    }

    it('agree', async () => {
      expect(await paperSaying()).toEqual([]);
    });

    it.each([
      ['MP079 ‘', 'MP097 ‘', ['paper/scope not-in-paper', 'paper/scope not-in-rid']],
      ['‘Power to raise modifications’', '‘Power to raise modification’', ['paper/title other-title']],
      ['Three Modification Proposals', 'Four Modification Proposals', ['paper/count other-count']],
      ['25 June 2020', '26 June 2020', ['paper/date other-go-live']],
      ['Document v1.1', 'Document v1.2', ['paper/attachment other-version']],
      ['successfully completed regression', 'completed regression', ['paper/criteria reworded']],
      ['SECP_76_1701_23', 'SECP_76_1801_23', ['paper/reference other-footer', 'paper/reference other-meeting']],
      ['SECP_76_1701_23', 'SECP_76_4901', ['paper/reference unreadable']],
    ])('disagree where the paper says %s otherwise', async (found, instead, problems) => {
      expect(ids(await paperSaying(found, instead)).sort()).toEqual([...problems].sort());
    });

    it('tell of a paper that is dated too late for its meeting', async () => {
      expect(ids(await paperSaying('', '', '2020-01-13'))).toEqual(['paper/lead-time late']);
    });
  });

  it('are not compared where the document is no paper', async () => {
    openLine(docx([paragraph('Dear Ms Okafor')]));
    await expect(checkPaper([])).rejects.toThrow(/does not look like a paper/);
  });
});

describe('several RIDs', () => {
  async function written(
    goLive: string,
    modifications: readonly Modification[],
    change: Partial<Rid> = {},
  ): Promise<OtherRid> {
    openLine(blankDocx());
    const model = {
      ...draftRid({ goLive, impactsSystems: false, today, modifications: [...modifications] }),
      ...change,
    };
    await writeNewRid(model);
    return otherRid(`${goLive}.docx`, await readDocument());
  }

  const between = (one: OtherRid, other: OtherRid): string[] => ids(releaseProblems(other, [one]));

  it('agree where they share nothing, or the same release', async () => {
    const june = await written('2020-06-25', [aModification('MP079')]);
    const november = await written('2020-11-05', [aModification('MP080')]);
    expect(between(june, november)).toEqual([]);
    expect(between(june, { ...june, file: 'older.docx' })).toEqual([]);
  });

  it('tell of a modification in two releases, unless it comes in parts', async () => {
    const june = await written('2020-06-25', [aModification('SECMP0062')]);
    const november = await written('2020-11-05', [aModification('SECMP0062')]);
    expect(between(june, november)).toEqual(['releases/one-release in-two']);
    const inParts = await written('2020-11-05', [
      aModification('SECMP0062', { summary: 'proposes the second part of the solution.' }),
    ]);
    expect(between(june, inParts)).toEqual([]);
    const saying = (changes: string): OtherRid => ({
      ...june,
      model: { ...june.model, history: [{ version: '1.1', date: '2020-01-10', changes }] },
    });
    for (const changes of [
      'SECMP0062 is implemented partly in November 2020.',
      'MP079 added. SECMP0062 moved to the November 2020 SEC Release.',
      'SECMP0062 deferred.',
    ])
      expect(between(saying(changes), november)).toEqual([]);
    for (const changes of ['SECMP0062 added. MP079 moved.', 'SECMP00621 moved.', 'SECMP0062 removed a comma.'])
      expect(between(saying(changes), november)).toEqual(['releases/one-release in-two']);
  });

  it('tell it once for a release, of however many documents', async () => {
    const june = await written('2020-06-25', [aModification('MP079')]);
    const november = await written('2020-11-05', [aModification('MP079')]);
    const older = { ...june, file: 'older.docx' };
    expect(ids(releaseProblems(november, [june, older]))).toEqual(['releases/one-release in-two']);
  });

  it('are of one release where they go live on one day, whatever the cover of one says', async () => {
    const june = await written('2020-06-25', [aModification('MP079')]);
    const release = { ...june.model.release, name: 'June 2019 SEC Release' };
    expect(between(june, { ...june, model: { ...june.model, release } })).toEqual([]);
  });

  it('tell of one that moved without a trace', async () => {
    const june = await written('2020-06-25', [aModification('MP079')]);
    const baseline = { version: '1.0', date: '', paper: '', cause: '' };
    const before = { ...june.model, modifications: [aModification('MP079'), aModification('MP078')] };
    const left = { ...june, baselines: [{ ...baseline, model: before }] };
    const next = await written('2021-02-25', [aModification('MP078')]);
    expect(between(left, next)).toEqual(['releases/moved-without-trace moved']);
    const history = [{ version: '1.1', date: '2020-01-10', changes: 'MP078 moved to a later release.' }];
    expect(between({ ...left, model: { ...left.model, history } }, next)).toEqual([]);
  });

  it('tell of one document with two titles, and of one meeting on two days', async () => {
    const documents = [{ reference: 'Appendix AH', title: 'Self-Service Interface Design Specification' }];
    const one = await written('2020-06-25', [aModification('MP079', { documents: ['Appendix AH'] })], { documents });
    const other = await written('2020-11-05', [aModification('MP080', { documents: ['Appendix AH'] })], {
      documents: [{ reference: 'Appendix AH', title: 'Self Service Interface Access Control Specification' }],
      timetable: [{ date: '2020-06-19', event: 'Panel baselines RID', notes: '' }],
    });
    expect(between(one, other)).toEqual(['releases/one-meeting by-month', 'releases/document-title two-titles']);
  });
});
