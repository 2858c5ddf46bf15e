import fc from 'fast-check';
import { noAdditions } from '../../src/model/noAdditions';
import type { ReferenceAdditions } from '../../src/model/settings';
import { parseAdditions } from '../../src/reference/additions';
import {
  asFile,
  bodies,
  documents,
  expansions,
  words,
  type ReferenceList,
} from '../../src/taskpane/settings/referenceLists';

const said = fc.stringMatching(/^[A-Za-z][A-Za-z ]{0,10}[a-z]$/);
const source = fc.oneof(fc.constant(''), said);
const acronym = fc.stringMatching(/^[A-Z][A-Z0-9]{1,4}$/);
const reference = fc.stringMatching(/^(?:Section [A-Z]|Appendix [A-Z]{1,2}|Schedule [1-9])$/);
const several = fc.array(said, { minLength: 1, maxLength: 3 });
const criterion = fc.array(said, { maxLength: 2 });

const entries = {
  expansions: fc.record({ acronym, terms: several, source }),
  documents: fc.record({ reference, titles: several, source }),
  bodies: fc.record({
    name: said,
    acronym: fc.oneof(fc.constant(''), acronym),
    reviews: fc.constantFrom('operational' as const, 'testing' as const, 'security' as const, null),
    source,
  }),
};
const additions: fc.Arbitrary<ReferenceAdditions> = fc.record({
  name: said,
  words: fc.array(said, { maxLength: 3 }),
  expansions: fc.array(entries.expansions, { maxLength: 3 }),
  documents: fc.array(entries.documents, { maxLength: 3 }),
  bodies: fc.array(entries.bodies, { maxLength: 3 }),
  criteria: fc.array(
    fc.record({
      since: fc.constantFrom('2020-01', '2023-06'),
      source,
      sets: fc.record({ operational: criterion, testing: criterion, security: criterion }),
    }),
    { maxLength: 2 },
  ),
  meetings: fc.array(fc.record({ body: said, dates: fc.constant(['2026-01-16', '2026-02-13']), source }), {
    maxLength: 2,
  }),
  paper: fc.constant({}),
  rules: fc.array(
    fc.record({
      rule: fc.constantFrom('style/agreement', 'costs/amount'),
      severity: fc.constantFrom('error' as const, 'warning' as const, 'info' as const, 'off' as const),
      because: said,
    }),
    { maxLength: 2 },
  ),
});

describe('reference data as a file', () => {
  test('is read back as it was', () => {
    fc.assert(
      fc.property(additions, (reference) => {
        expect(parseAdditions(asFile(reference), 'team.json')).toEqual({ additions: reference });
      }),
    );
  });

  test('without a name takes the name of its file', () => {
    expect(parseAdditions(asFile(noAdditions()), 'team.json')).toEqual({
      additions: { ...noAdditions(), name: 'team.json' },
    });
  });
});

describe('what stands in a form is the entry that it came from', () => {
  const law = <T>(list: ReferenceList<T>, entry: fc.Arbitrary<T>): void => {
    fc.assert(
      fc.property(entry, (one) => {
        expect(list.read(list.valuesOf(one))).toEqual({ entry: one });
      }),
    );
  };
  test('of expansions', () => {
    law(expansions, entries.expansions);
  });
  test('of words', () => {
    law(words, said);
  });
  test('of documents', () => {
    law(documents, entries.documents);
  });
  test('of bodies', () => {
    law(bodies, entries.bodies);
  });
});

describe('what cannot be kept is refused, with its field', () => {
  test.each([
    [expansions, {}, 'acronym'],
    [expansions, { acronym: 'tag', terms: 'Testing' }, 'acronym'],
    [expansions, { acronym: 'TAG', terms: ' \n ' }, 'terms'],
    [words, { word: '  ' }, 'word'],
    [documents, { reference: 'Annex A', titles: 'Title' }, 'reference'],
    [documents, { reference: 'Appendix AB' }, 'titles'],
    [bodies, { acronym: 'OPSG' }, 'name'],
    [bodies, { name: 'Operations Group', acronym: 'ops' }, 'acronym'],
  ] as readonly (readonly [ReferenceList<unknown>, Record<string, string>, string])[])(
    '%#: %j',
    (list, values, field) => {
      expect(list.read(values)).toEqual({ field, message: expect.stringMatching(/\.$/) as unknown });
    },
  );
});
