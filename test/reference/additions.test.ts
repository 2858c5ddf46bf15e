import { readFileSync } from 'node:fs';
import path from 'node:path';
import fc from 'fast-check';
import type { ReferenceAdditions } from '../../src/model/settings';
import { parseAdditions } from '../../src/reference/additions';
import { extended, ownSource, shipped } from '../../src/reference/reference';

function parsed(json: string): ReferenceAdditions {
  const result = parseAdditions(json, 'files/team.json');
  if ('message' in result) throw new Error(result.message);
  return result.additions;
}

function refused(json: string): string {
  const result = parseAdditions(json, 'team.json');
  return 'message' in result ? result.message : 'nothing';
}

describe('a team’s file of reference data', () => {
  it('may leave every key out', () => {
    const nothing = {
      expansions: [],
      words: [],
      documents: [],
      criteria: [],
      bodies: [],
      rules: [],
      meetings: [],
      paper: {},
    };
    expect(parsed('\uFEFF{}')).toEqual({ name: 'team.json', ...nothing });
    expect(extended(shipped, parsed('{}'))).toBe(shipped);
  });

  it('may have words of its own for papers to the Panel', () => {
    const own = parsed('{"paper": {"agree": "ENDORSE", "panel": "Code Manager"}}');
    expect(extended(shipped, own).paper).toEqual({ ...shipped.paper, agree: 'ENDORSE', panel: 'Code Manager' });
  });

  it('has one value, several, or values with their source', () => {
    const file = { source: 'P1', expansions: { AB: 'A B', CD: ['C D', 'Cd'], EF: { terms: 'E F', source: 'P2' } } };
    expect(parsed(JSON.stringify(file)).expansions).toEqual([
      { acronym: 'AB', terms: ['A B'], source: 'P1' },
      { acronym: 'CD', terms: ['C D', 'Cd'], source: 'P1' },
      { acronym: 'EF', terms: ['E F'], source: 'P2' },
    ]);
    const listed = { documents: [{ reference: 'Appendix Z', titles: 'CPL Requirements Document' }] };
    expect(parsed(JSON.stringify(listed)).documents).toEqual([
      { reference: 'Appendix Z', titles: ['CPL Requirements Document'], source: '' },
    ]);
  });

  it('is shown whole in docs/reference-data.md', () => {
    const page = readFileSync(path.join(__dirname, '../../docs/reference-data.md'), 'utf8');
    const example = /```json\n(.*?)```/s.exec(page)?.[1] ?? '';
    const additions = parsed(example);
    for (const kind of ['expansions', 'words', 'documents', 'criteria', 'bodies', 'rules'] as const) {
      expect(additions[kind].length).toBeGreaterThan(0);
    }
    const known = extended(shipped, additions);
    expect(known.expansions.get('CPL')).toEqual(['Central Products List']);
    expect(ownSource(known, 'DCC', 'Data Communication Company')).toBe('the DCC’s licence');
    expect(known.criteria.map(({ since }) => since)).toEqual(['2020-01', '2023-06']);
    expect(known.rules.get('style/term-variants')).toMatchObject({ severity: 'off', by: 'SECAS release team' });
    expect(known.reviewers.operational).toEqual({ name: 'Release Readiness Group', acronym: 'RRG' });
  });

  it.each([
    ['{', 'it is not JSON ('],
    ['[]', 'it must be an object with the reference data.'],
    ['{"expansion": {}}', 'it has “expansion”, which is not known: its keys are name, source, expansions, words, '],
    ['{"expansions": {"XYZ": 5}}', '“expansions”, “XYZ” must be a full term, or a list of full terms.'],
    ['{"expansions": {"XYZ": ["One", 5]}}', '“expansions”, “XYZ”, entry 2 must be a text.'],
    ['{"expansions": {"XYZ": {"term": "One"}}}', '“expansions”, “XYZ” has “term”, which is not known.'],
    ['{"expansions": {"xyz": "One"}}', '“expansions”, “xyz” must be an acronym in capitals, such as “TAG”.'],
    ['{"expansions": {"XYZ": []}}', '“expansions”, “XYZ” must be a full term, or a list of full terms.'],
    ['{"words": "PROD"}', '“words” must be a list of words.'],
    ['{"documents": {"Annex A": "One"}}', '“documents”, “Annex A” must be a SEC document, such as “Section A”'],
    ['{"criteria": [{"since": "June"}]}', '“criteria”, entry 1, “since” must be a month, such as “2023-06”.'],
    [
      '{"criteria": [{"since": "2023-06", "sets": {"operational": []}}]}',
      '“criteria”, entry 1, “sets”, “testing” must be the list of its criteria, in full.',
    ],
    ['{"bodies": [{"name": "One", "reviews": "all"}]}', '“bodies”, entry 1, “reviews” must be one of operational, '],
    [JSON.stringify({ words: Array.from({ length: 2001 }, String) }), '“words” has more than 2000 entries.'],
    [`{"name": "${'x'.repeat(2 ** 20)}"}`, 'it is longer than a megabyte, which no such list is.'],
  ])('is refused with what is wrong: %.60s', (json, why) => {
    expect(refused(json)).toMatch(/^“team\.json” cannot be used as reference data: /);
    expect(refused(json)).toContain(why);
  });

  it('is refused or read, whatever it is, and what is read can be added', () => {
    const near = fc.record(
      {
        expansions: fc.oneof(fc.dictionary(fc.constantFrom('AB', 'DCC', '__proto__', 'x'), fc.json()), fc.jsonValue()),
        words: fc.jsonValue(),
        criteria: fc.array(fc.jsonValue()),
        bodies: fc.array(fc.record({ name: fc.string(), reviews: fc.constantFrom('testing', null, 'x') })),
      },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(fc.jsonValue(), near), (value) => {
        const result = parseAdditions(JSON.stringify(value), 'team.json');
        if ('message' in result) expect(result.message).toMatch(/^“team\.json” cannot be used.*\.$/s);
        else expect(extended(shipped, result.additions).criteria.length).toBeGreaterThan(0);
      }),
    );
  });
});
