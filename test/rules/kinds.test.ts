import { setImpactsSystems } from '../../src/app';
import { derivation } from '../../src/document/recognise/releaseKind';
import type { Diagnostic } from '../../src/model/diagnostic';
import { sketch } from '../builders/sketch';
import { openLine, type Line } from '../line';

/** Releases of each kind, in as few words as show it. */
const changing = (id: string): string => `- ${id} ‘Alerts’ will hold Alerts back, and so changes the DCC Systems.`;
const textOnly = '- MP079 ‘Withdrawing’ will change Section D.';
const approved = (...bullets: string[]): string => `## Approved Modification Proposals\n${bullets.join('\n')}`;
const targeted = (...bullets: string[]): string => `## Targeted Modification Proposals\n${bullets.join('\n')}`;
const scope = {
  'impacts DCC Systems': `# 1. Scope\n${approved(changing('MP077'), textOnly)}`,
  'impacts them by what is still targeted': `# 1. Scope\n${approved(textOnly)}\n${targeted(changing('MP077'))}`,
  'does not impact them': `# 1. Scope\n${approved(textOnly)}\n# 4. Test strategy\nThis release does not impact DCC Systems.`,
  'does not say': `# 1. Scope\n${approved(textOnly)}`,
} as const;
type Kind = keyof typeof scope;

function open(kind: Kind, rest: string): Line {
  return openLine(sketch(`SEC Release Implementation Document\n${scope[kind]}\n${rest}`));
}

async function said(rule: string, kind: Kind, rest: string): Promise<readonly Diagnostic[]> {
  return open(kind, rest).problems(rule);
}

const criteria = '# 6. Acceptance criteria\n## Operational acceptance criteria\n1. SECAS is ready.';
const timeline = (...rows: string[]): string =>
  `# 3. Implementation timeline\n| Release implementation timetable |\n| Date | Event | Notes |\n${rows.join('\n')}`;
const everyStep = [
  '| 16 Aug 19 | Panel baselines RID | |',
  '| 24 Jan 20 | DCC submits evidence against the operational acceptance criteria | |',
  '| 31 Jan 20 | Operations Group reviews status against the operational acceptance criteria | |',
  '| 14 Feb 20 | Panel go/no-go decision | |',
  '| 27 Feb 20 | Release go-live | |',
];
const because = /^This release impacts DCC Systems \(the scope says that MP077 changes DCC Systems\), but it has no/;

describe('a release that impacts DCC Systems', () => {
  const kind = 'impacts DCC Systems';

  it('needs all sets of criteria, and is told how its kind is known', async () => {
    const found = await said('criteria/required-sets', kind, criteria);
    expect(found.map(({ severity }) => severity)).toEqual(['error', 'error']);
    for (const { message } of found) expect(message).toMatch(because);
  });

  it('needs the steps of testing', async () => {
    const found = await said('timetable/required-events', kind, timeline(...everyStep));
    expect(found).toHaveLength(1);
    expect(found[0]?.message.match(/“[^”]+”(?=, | and |\. This)/g)).toHaveLength(18);
    expect(found[0]).toMatchObject({
      severity: 'error',
      message: expect.stringMatching(
        /This release impacts DCC Systems \(the scope says that MP077 .*\), and needs them: /,
      ),
    });
  });
});

describe('a release of which all that impacts DCC Systems is still targeted', () => {
  const kind = 'impacts them by what is still targeted';

  it('is known as one', async () => {
    expect((await open(kind, '').check()).kind).toMatchObject({ impactsSystems: true, stillTargeted: true });
    expect((await open('impacts DCC Systems', '').check()).kind).toMatchObject({ stillTargeted: false });
  });

  it.each([
    ['criteria/required-sets', criteria, 2],
    ['timetable/required-events', timeline(...everyStep), 1],
  ])('is warned of what that scope needs: %s', async (rule, rest, count) => {
    const found = await said(rule, kind, rest);
    expect(found).toHaveLength(count);
    for (const { severity, message } of found) {
      expect(severity).toBe('warning');
      expect(message).toMatch(/still targeted: should it drop out, so does this need\.$/);
    }
  });

  it('still needs at once what every release needs', async () => {
    const [first] = await said('timetable/required-events', kind, timeline(...everyStep.slice(1)));
    expect(first).toMatchObject({ severity: 'error', message: expect.stringContaining('Every release needs it') });
  });

  it('may wait for that scope to date its testing', async () => {
    const [found] = await said('timetable/undated-event', kind, timeline('| | SIT commences | |', ...everyStep));
    expect(found?.message).toMatch(/still targeted: where the date waits for that, say so\.$/);
  });
});

describe('a release that does not impact DCC Systems', () => {
  const kind = 'does not impact them';

  it('needs only what every release needs', async () => {
    expect(await said('criteria/required-sets', kind, criteria)).toEqual([]);
    expect(await said('timetable/required-events', kind, timeline(...everyStep))).toEqual([]);
  });

  it('has no lead time for a scope on DCC Systems', async () => {
    const late = '| 11 Oct 19 | Panel baselines RID for system-impacting modifications | |';
    const rule = 'timetable/lead-time-systems';
    expect(await said(rule, kind, timeline(late, ...everyStep))).toEqual([]);
    for (const other of ['impacts DCC Systems', 'does not say'] as const) {
      expect(await said(rule, other, timeline(late, ...everyStep))).toHaveLength(1);
    }
  });

  it('is told to delete a step of testing, a promise of one, and a body that reviews it', async () => {
    const denied = 'Neither is there an impact elsewhere: the release does not impact DCC Systems.';
    const rest = (more: string): string => `# 2. Impacts\n${denied}\n${more}`;
    const row = await said('timetable/undated-event', kind, rest(timeline('| | SIT commences | |', ...everyStep)));
    expect(row.map(({ message }) => message)).toEqual([expect.stringMatching(/has no such step: delete the row\.$/)]);
    const promise = timeline(...everyStep).replace('\n', '\nThe table shows when SIT completes.\n');
    const broken = await said('timetable/promised-events', kind, rest(promise));
    expect(broken.map(({ message }) => message)).toEqual([expect.stringMatching(/leave the promise out\.$/)]);
    const reviewed = criteria.replace('\n', '\nThe Operations Group and the TAG review these.\n');
    const body = await said('criteria/reviewers', kind, rest(reviewed));
    expect(body.map(({ message }) => message)).toEqual([expect.stringMatching(/it needs none: leave the body out\.$/)]);
  });
});

describe('a release whose kind an author has set', () => {
  const rule = 'impacts/dcc-systems-consistent';

  it('is of that kind, and is told of each place that says otherwise', async () => {
    const line = open('impacts DCC Systems', criteria);
    await setImpactsSystems(false);
    const { diagnostics, kind } = await line.reopen().check();
    expect(kind && derivation(kind)).toBe(
      'This release does not impact DCC Systems, as an author has set for this document.',
    );
    expect(diagnostics.filter((problem) => problem.rule === 'criteria/required-sets')).toEqual([]);
    expect(diagnostics.filter((problem) => problem.rule === rule)).toMatchObject([
      {
        message: expect.stringMatching(
          /MP077 changes.*but an author has set for this document that DCC Systems are not impacted\. /,
        ),
      },
    ]);
  });

  it('gives that as the reason', async () => {
    const line = open('does not say', criteria);
    await setImpactsSystems(true);
    const found = await line.reopen().problems('criteria/required-sets');
    expect(found).toHaveLength(2);
    expect(found[0]?.message).toContain('impacts DCC Systems (an author has set it for this document), but it has no');
    expect(await line.problems(rule)).toEqual([]);
  });

  it('is read from the document again when the author takes it back', async () => {
    const line = open('does not impact them', criteria);
    await setImpactsSystems(true);
    expect(await line.problems(rule)).toHaveLength(1);
    await setImpactsSystems(null);
    expect(await line.problems(rule)).toEqual([]);
    expect(await line.problems('criteria/required-sets')).toEqual([]);
  });
});

describe('one cost in a sentence, or a breakdown', () => {
  const costs = (...lines: string[]): string => `# 5. Costs\n## DCC costs\n${lines.join('\n')}`;
  const table = (...rows: string[]): string =>
    `| Breakdown of DCC implementation costs |\n| Modification | Design, Build & PIT | SIT | UIT | Implement to live |\n${rows.join('\n')}`;
  const two = `# 1. Scope\n${approved(changing('MP077'), changing('MP105'), textOnly)}`;
  const problems = async (rule: string, text: string): Promise<string[]> => {
    const found = await openLine(sketch(`SEC Release Implementation Document\n${text}`)).problems(rule);
    return found.map(({ message }) => message).filter((message) => rule !== missing || /Breakdown/.test(message));
  };
  const missing = 'structure/required-sections';
  const uncovered = 'costs/breakdown-covers-modifications';

  it.each([
    ['one modification', scope['impacts DCC Systems'], 'The DCC’s costs of this release are £50,000 in total.', 0],
    ['one of two that costs anything', two, 'MP077 costs £50,000.', 0],
    ['two modifications, and one total', two, 'The DCC’s costs of this release are £50,000 in total.', 1],
    ['two modifications, each with its cost', two, 'MP077 costs £50,000.\nMP105 costs £20,000.', 1],
    ['two modifications, and nothing known', two, 'The DCC has not given its costs yet.', 0],
    ['no impact on DCC Systems', scope['does not impact them'], 'The DCC’s costs are £50,000 in total.', 0],
  ])('%s', async (_, what, sentence, count) => {
    expect(await problems(missing, `${what}\n${costs(sentence)}`)).toHaveLength(count);
  });

  it.each([
    ['nothing', '', 1],
    ['its costs', 'In addition, MP105 will cost £20,000.', 0],
    ['that they are not known yet', 'The costs of MP105 are not yet known.', 0],
    ['nothing of its operational costs', 'MP105 has no operational costs.', 1],
  ])('a modification without a row, of which the text says %s', async (_, sentence, count) => {
    const rows = table('| MP077 | £30,000 | £10,000 | £5,000 | £5,000 |');
    expect(await problems(uncovered, `${two}\n${costs(sentence, rows)}`)).toHaveLength(count);
  });
});
