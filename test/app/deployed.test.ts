import { execFileSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import path from 'node:path';
import { parseAdditions } from '../../src/reference/additions';
import { teamTemplate, filledTemplate } from '../builders/teamTemplate';
import { workFolder } from '../cli/run';
import { fixture } from '../line';

const file = workFolder();
const script = path.join(__dirname, '../../scripts/team.cjs');

/** What the build would put into the sources, or the sentence that it ends with. */
function built(team: string): Record<string, string> | string {
  const program = `
    try { console.log(JSON.stringify(require(${JSON.stringify(script)}).teamConstants(${JSON.stringify(team)}))); }
    catch (error) { console.log(JSON.stringify(error.message)); }`;
  return JSON.parse(execFileSync(process.execPath, ['-e', program], { encoding: 'utf8' })) as
    Record<string, string> | string;
}

const team = {
  name: 'Example Code Team',
  expansions: { SIT: 'System Integration Test' },
  rules: { 'scope/link-matches-title': { severity: 'off', because: 'Our pages are not public yet.' } },
  meetings: { Panel: ['2027-10-15'] },
  template: 'TEAM.dotx',
};

describe('a deployment with a team’s file', () => {
  it('has its reference data, decisions, meetings and template for every author, without any import', async () => {
    writeFileSync(file('team.json'), JSON.stringify(team));
    writeFileSync(file('TEAM.dotx'), teamTemplate());
    const constants = built(file('team.json')) as Record<string, string>;
    const scope = globalThis as Record<string, unknown>;
    for (const [name, json] of Object.entries(constants)) scope[name] = JSON.parse(json);
    try {
      await jest.isolateModulesAsync(async () => {
        const { openLine } = await import('../line');
        const { draftRid } = await import('../../src/app');
        const { deployedDefaults } = await import('../../src/app/deployed');
        const { ridFile } = await import('../../src/app/ridFile');
        const { knownWith } = await import('../../src/reference/reference');
        expect(deployedDefaults()).toMatchObject({ source: 'Example Code Team', template: 'TEAM.dotx' });
        const line = openLine(fixture('june-2020.docx'));
        const { reference } = (await line.read()).reading.given;
        expect(reference.expansions.get('SIT')?.[0]).toBe('System Integration Test');
        expect(reference.rules.get('scope/link-matches-title')).toEqual({
          severity: 'off',
          because: 'Our pages are not public yet.',
          by: 'Example Code Team',
        });
        const own = { acronym: 'SIT', terms: ['Systems Integration Testing'], source: '' };
        const parsed = parseAdditions('{}', 'own.json');
        const kept = 'additions' in parsed ? { ...parsed.additions, expansions: [own] } : null;
        expect(knownWith(kept ? [kept] : []).expansions.get('SIT')?.[0]).toBe('Systems Integration Testing');
        const known = knownWith([]);
        const model = draftRid({
          goLive: '2027-11-04',
          impactsSystems: true,
          today: '2026-01-15',
          modifications: [],
          known,
        });
        expect(model.timetable.find(({ event }) => event === 'Panel go/no-go decision')?.date).toBe('2027-10-15');
        const words = (await openLine(ridFile(model).bytes).read()).reading.snapshot.paragraphs.map(({ text }) => text);
        expect(words).toContain('Published by the Example Code Team on behalf of the Panel.');
      });
    } finally {
      for (const name of Object.keys(constants)) Reflect.deleteProperty(scope, name);
    }
  });

  it.each([
    ['a file that is not there', null, /cannot be read, and RID_AUTHOR_TEAM asks for it: ENOENT/],
    ['no JSON', '{', /cannot be used as reference data/],
    [
      'a severity that there is none of',
      { rules: { 'style/agreement': { severity: 'never', because: 'x' } } },
      /must be error, warning, info or off/,
    ],
    [
      'a rule that there is none of',
      { rules: { 'style/agreements': { severity: 'off', because: 'x' } } },
      /there is no rule “style\/agreements”/,
    ],
    ['a day that is none', { meetings: { Panel: ['soon'] } }, /“meetings”.*must be/],
    ['a template that is not there', { template: 'None.dotx' }, /None\.dotx cannot be read/],
    ['a template that is a RID', { template: 'RID.dotx' }, /has the section “1\. Scope” already/],
    ['a template without a name', { template: 7 }, /“template” must be the name of a Word template/],
  ])('fails its build with a sentence: %s', (_, content, says) => {
    if (content !== null)
      writeFileSync(file('team.json'), typeof content === 'string' ? content : JSON.stringify(content));
    writeFileSync(file('RID.dotx'), filledTemplate());
    expect(built(file('team.json'))).toMatch(says);
  });

  it('is what every build is without one', () => {
    expect(built('')).toEqual({});
  });
});
