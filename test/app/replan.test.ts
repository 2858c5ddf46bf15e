import { readFileSync, writeFileSync } from 'node:fs';
import ICAL from 'ical.js';
import { recordBaseline } from '../../src/app/baselines';
import { workingModel } from '../../src/app';
import { draftPaper, paperRelease } from '../../src/app/papers';
import { moveGoLive, planGoLive } from '../../src/app/replan';
import { shippedPaperWords } from '../../src/reference/panelPaper';
import { rid, workFolder } from '../cli/run';
import { fixture, openLine, readDocx } from '../line';

const file = workFolder();
const today = '2020-02-03';
const request = { goLive: '2020-06-18', today } as const;

describe('a go-live that is moved in a document', () => {
  it('is written wherever it stands, with the timetable, two dates kept, and nothing else changes', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const before = await line.read();
    const keep = [
      'operationalEvidence',
      'TAG reviews UIT Completion Report and status against the testing acceptance criteria',
    ];
    const plan = planGoLive(before, { ...request, keep });
    expect(plan.replan.steps.filter(({ outcome }) => outcome === 'kept')).toHaveLength(2);
    expect((await line.read()).reading.snapshot).toEqual(before.reading.snapshot);
    await moveGoLive({ ...request, keep, reason: 'Users asked for it', by: 'Panel', paper: 'SECP_77_1402_08' });
    const after = await line.reopen().read();
    const model = workingModel(after);
    expect(model.release.goLive).toBe('2020-06-18');
    expect(model.timetable).toEqual(plan.replan.timetable);
    expect(model.goLiveMoves).toEqual([
      {
        from: '2020-06-25',
        to: '2020-06-18',
        latest: '',
        by: 'Panel',
        reason: 'Users asked for it',
        paper: 'SECP_77_1402_08',
      },
    ]);
    const { diagnostics } = await line.reopen().check();
    expect(diagnostics.filter(({ rule }) => rule === 'timetable/go-live-agrees')).toEqual([]);
    expect(after.reading.model.history.at(-1)?.changes).toMatch(/Go-live moved from 25 June 2020 to 18 June 2020/);
    const texts = ({ reading }: typeof after): string[] => reading.snapshot.paragraphs.map(({ text }) => text);
    const [was, is] = [texts(before), texts(after)];
    expect(is).toHaveLength(was.length);
    expect(is.filter((text, at) => text !== was[at]).every((text) => /June 2020|Jun 20|May 20/.test(text))).toBe(true);
  });

  it('gives the paper its reason', async () => {
    const line = openLine(fixture('june-2020.docx'));
    await recordBaseline({ version: '1.0', model: workingModel(await line.read()) });
    await moveGoLive({ ...request, by: 'Panel', reason: 'Users asked for it.' });
    const release = paperRelease(await line.read());
    const details = {
      title: 'SEC Releases',
      reference: '',
      date: today,
      classification: 'White',
      author: 'A',
      words: shippedPaperWords,
    };
    const paper = await readDocx(draftPaper({ releases: [release], isFirst: false, ...details }));
    const text = paper.snapshot.paragraphs.map((paragraph) => paragraph.text).join('\n');
    expect(text).toContain(
      'The go-live of the June 2020 SEC Release has moved from 25 June 2020 to 18 June 2020. It was decided by the Panel. The reason: Users asked for it.',
    );
  });

  it.each([
    ['2020-06-25', {}, /goes live on 25 June 2020 already/],
    ['2020-07-02', { latest: '2020-07-01' }, /later than 1 July 2020/],
    ['2020-07-02', { keep: ['The tea party'] }, /no step “The tea party”/],
  ])('to %s with %j is refused in a sentence', async (goLive, more, says) => {
    const document = await openLine(fixture('june-2020.docx')).read();
    expect(() => planGoLive(document, { goLive, today, ...more })).toThrow(says);
  });
});

describe('rid plan', () => {
  it('previews without writing, writes where it is asked to, and gives the timetable as a calendar', async () => {
    writeFileSync(file('rid.docx'), fixture('everything-right.docx'));
    const preview = await rid('plan', file('rid.docx'), '--go-live', '2099-11-05');
    expect(preview).toMatchObject({ code: 0, error: '' });
    expect(preview.out).toMatch(/Go-live: 4 November 2021 → 5 November 2099/);
    expect(preview.out).toMatch(/expected, not announced/);
    const written = await rid(
      ...['plan', file('rid.docx'), '--go-live', '2099-11-05', '-o', file('out.docx'), '--ics', file('out.ics')],
    );
    expect(written).toMatchObject({ code: 0, error: expect.stringMatching(/out\.ics: 27 days/) });
    expect((await readDocx(new Uint8Array(readFileSync(file('out.docx'))))).model.release.goLive).toBe('2099-11-05');
    const calendar = new ICAL.Component(ICAL.parse(readFileSync(file('out.ics'), 'utf8')) as object[]);
    const goLive = calendar
      .getAllSubcomponents('vevent')
      .map((one) => new ICAL.Event(one))
      .find(({ summary }) => /go-live$/.test(summary));
    expect(goLive?.startDate.toString()).toBe('2099-11-05');
    expect((await rid('plan', file('rid.docx'), '--ics', file('as-is.ics'))).code).toBe(0);
    expect(readFileSync(file('as-is.ics'), 'utf8')).toContain('DTSTART;VALUE=DATE:20211104');
  });

  it('refuses what it cannot use in a sentence', async () => {
    writeFileSync(file('rid.docx'), fixture('june-2020.docx'));
    writeFileSync(file('panel.ics'), 'none');
    const says = async (...more: string[]): Promise<string> => {
      const run = await rid('plan', file('rid.docx'), ...more);
      expect(run.code).toBe(2);
      return run.error;
    };
    expect(await says()).toContain('needs --go-live');
    expect(await says('--ics', file('x.txt'))).toContain('ends in .ics');
    expect(await says('--ics', file('x.ics'), '--why', 'so')).toContain('--why is about a go-live that moves');
    expect(await says('--go-live', 'soon')).toContain('is no date');
    expect(await says('--go-live', '2099-11-05', '--meetings', 'Panel')).toContain('--meetings is like');
    expect(await says('--go-live', '2099-11-05', '--meetings', `Panel=${file('panel.ics')}`)).toContain(
      'cannot be used as a calendar',
    );
  });
});
