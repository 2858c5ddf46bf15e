import fc from 'fast-check';
import { emptyRid, newModification, participants, type Modification, type Rid } from '../../src/model/rid';

/** A modification with defaults, so that a test says only what it is about. */
export function aModification(id: string, change: Partial<Modification> = {}): Modification {
  const fresh = newModification(id);
  return { ...fresh, title: `Title of ${id}`, summary: 'proposes to change something.', ...change };
}

export function aRid(change: Partial<Rid> = {}): Rid {
  return { ...emptyRid(), ...change };
}

/** Words as an author types them: quotes, dashes, ampersands and angle brackets among them, no spaces at the ends. */
export const words = fc
  .array(fc.constantFrom('Panel', 'TAG', '‘quoted’', '–', '&', '<b>', '£600', 'tbc', '"', 'UIT', 'naïve', '✓'), {
    minLength: 1,
    maxLength: 5,
  })
  .map((parts) => parts.join(' '));

const ids = fc.integer({ min: 53, max: 199 }).map((number) => `MP${String(number).padStart(3, '0')}`);
const dates = fc.oneof(
  fc
    .date({ min: new Date('2018-01-01'), max: new Date('2028-12-31'), noInvalidDate: true })
    .map((date) => date.toISOString().slice(0, 10)),
  fc.constantFrom('', 'tbc', '14/08/2020', '31 Jun 20'),
);
const amounts = fc.oneof(fc.nat(2_000_000), fc.constantFrom('', 'tbc'));
const narratives = fc.uniqueArray(fc.record({ subject: words, impacts: fc.array(words, { maxLength: 3 }) }), {
  maxLength: 4,
  selector: ({ subject }) => subject,
});

/** Models of a RID in which everything refers to something that is there. */
export const rids: fc.Arbitrary<Rid> = fc
  .record({
    ids: fc.uniqueArray(ids, { maxLength: 6 }),
    references: fc.uniqueArray(fc.constantFrom('Section A', 'Section D', 'Appendix AB', 'Schedule 8'), {
      maxLength: 4,
    }),
    partyImpacts: narratives,
    dccImpacts: narratives,
    timetable: fc.array(fc.record({ date: dates, event: words, notes: fc.oneof(words, fc.constant('')) }), {
      maxLength: 6,
    }),
    history: fc.array(fc.record({ version: fc.constantFrom('0.1', '1.0', '1.1'), date: dates, changes: words }), {
      maxLength: 4,
    }),
    glossary: fc.array(fc.record({ acronym: fc.constantFrom('DCC', 'SEC', 'TAG', 'UIT'), term: words }), {
      maxLength: 5,
    }),
  })
  .chain(({ ids: chosen, references, ...rest }) =>
    fc
      .tuple(
        ...chosen.map((id) =>
          fc
            .record({
              participants: fc.subarray([...participants]),
              documents: fc.subarray(references),
              costs: fc.option(fc.record({ designBuildPit: amounts, sit: amounts, uit: amounts, live: amounts })),
            })
            .map((impacts) => aModification(id, impacts)),
        ),
      )
      .map((modifications) =>
        aRid({
          modifications,
          documents: references.map((reference) => ({ reference, title: `Title of ${reference}` })),
          ...rest,
        }),
      ),
  );
