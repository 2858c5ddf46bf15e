import { checkOpen } from '../../src/app/check';
import { openDocument } from '../../src/document/sync/openDocument';
import type { ReferenceAdditions } from '../../src/model/settings';
import type { Snapshot } from '../../src/document/reading/snapshot';
import { noAdditions } from '../../src/model/noAdditions';
import { fixture, readDocx, today } from '../line';

/** What no list of a team's says, but a document from anywhere may bring. */
const oddities = ['', ' ', '(', '[', '\\', '.*', '(a+)+$', '__proto__', 'constructor', '😀', '$&', 'a'.repeat(100_000)];
const sets = { operational: oddities, testing: [], security: [] };
const bodies = oddities.map((odd) => ({ name: odd, acronym: odd, reviews: 'testing', source: '' }) as const);

describe('reference data that a document brings', () => {
  let snapshot: Snapshot;
  beforeAll(async () => {
    ({ snapshot } = await readDocx(fixture('june-2020.docx')));
  });

  const messages = (additions: Partial<ReferenceAdditions>): string[] =>
    checkOpen(openDocument(snapshot, [{ ...noAdditions(), ...additions }]), today).diagnostics.map(
      ({ message }) => message,
    );

  it.each<[string, Partial<ReferenceAdditions>]>([
    ['expansions', { expansions: oddities.map((acronym) => ({ acronym, terms: oddities, source: '' })) }],
    ['terms', { expansions: [{ acronym: 'DCC', terms: oddities, source: '' }] }],
    ['words', { words: oddities }],
    ['documents', { documents: oddities.map((reference) => ({ reference, titles: oddities, source: '' })) }],
    ['bodies', { bodies }],
    ['months', { criteria: oddities.map((since) => ({ since, source: '', sets })) }],
    ['criteria', { criteria: [{ since: '2020-01', source: '', sets }] }],
  ])('is checked by, however odd its %s are', (_, additions) => {
    expect(() => messages(additions)).not.toThrow();
  });

  it('says nothing of a body without a name or of a criterion without words', () => {
    const nameless = { name: ' ', acronym: '', reviews: 'testing', source: '' } as const;
    expect(messages({ bodies: [nameless] })).toEqual(messages({}));
    const blank = { operational: [' '], testing: [], security: [] };
    const none = { operational: [], testing: [], security: [] };
    const criteria = (of: typeof blank): ReferenceAdditions['criteria'] => [{ since: '2020-01', source: '', sets: of }];
    expect(messages({ criteria: criteria(blank) })).toEqual(messages({ criteria: criteria({ ...none }) }));
  });

  it('has its first two thousand entries, and no more', () => {
    const expansions = Array.from({ length: 3000 }, (_, at) => ({
      acronym: `XY${String(at)}`,
      terms: ['A Term'],
      source: '',
    }));
    const { reference } = openDocument(snapshot, [{ ...noAdditions(), expansions }]).reading.given;
    expect(reference.expansions.has('XY1999')).toBe(true);
    expect(reference.expansions.has('XY2000')).toBe(false);
  });
});
