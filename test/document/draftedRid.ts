import fc from 'fast-check';
import { draftRid, type RidDraft } from '../../src/draft/rid';
import type { ScopeModification } from '../../src/draft/modification';
import { headerAndFooterOf } from '../../src/draft/headerAndFooter';
import { writeRid, type WriteOptions } from '../../src/draft/writeRid';
import { participants, type Rid } from '../../src/model/rid';
import { run } from '../../src/word/run';
import { docx } from '../builders';
import { openLine, today, type Line } from '../line';

// The reader of XML in Node comes with the host.
openLine(docx());

/** A drafted RID as it stands in a document: inserted into a blank one, through Office.js. */
export async function drafted(model: Rid, options: WriteOptions = {}): Promise<Line> {
  const line = openLine(docx());
  await run('insert the RID', async (context) => {
    context.document.body.insertOoxml(writeRid(model, options), 'Replace');
    const { header, footer } = headerAndFooterOf(model, options);
    const section = context.document.sections.getFirst();
    section.getHeader('Primary').insertOoxml(header, 'Replace');
    section.getFooter('Primary').insertOoxml(footer, 'Replace');
    await context.sync();
  });
  return line;
}

/** The scope of November 2021, with one that nobody knows the impacts of. */
export const november: readonly ScopeModification[] = [
  {
    id: 'MP077',
    title: 'DCC Service Flagging',
    summary: 'proposes to flag the services that a User takes, seen in the SSI.',
    participants: ['suppliers', 'dcc'],
    documents: ['Section H', 'Appendix AB'],
    impactsSystems: true,
    costs: { designBuildPit: 500_000, sit: 20_000, uit: 3_000, live: 1_000 },
  },
  {
    id: 'SECMP0007',
    title: 'Firmware updates to IHDs and PPMIDs',
    status: 'approved',
    points: ['The Proposed Solution is for all Devices.', 'The Alternative Solution is for new ones.'],
    participants: ['suppliers', 'electricityNetworks', 'gasNetworks', 'otherSecParties', 'dcc'],
    documents: ['Schedule 8', 'Section A'],
  },
  { id: 'MP105', title: 'Sending of messages', impactsSystems: true, participants: ['dcc'], documents: ['Section G'] },
  { id: 'MP150' },
];

export function aDraft(change: Partial<RidDraft> = {}): RidDraft {
  return { goLive: '2021-11-04', impactsSystems: true, modifications: november, today, ...change };
}

export function aDraftedRid(change: Partial<RidDraft> = {}): Rid {
  return draftRid(aDraft(change));
}

const titles = fc
  .array(fc.constantFrom('Withdrawing', 'of', 'Alerts', '&', 'credit', '–', 'DCC', 'naïve', '(part 1)', 'SMETS1'), {
    minLength: 1,
    maxLength: 6,
  })
  // A title that is an acronym and nothing else reads as one.
  .map((parts) => `Use ${parts.join(' ')}`);

const amounts = fc.oneof(fc.nat(2_000_000), fc.constant(''));

/** Scopes of any size, with whatever is known of each modification. */
export const scopes: fc.Arbitrary<ScopeModification[]> = fc
  .uniqueArray(fc.integer({ min: 53, max: 199 }), { maxLength: 9 })
  .chain((numbers) =>
    fc.tuple(
      ...numbers.map((number) =>
        fc.record(
          {
            id: fc.constant(`MP${String(number).padStart(3, '0')}`),
            title: titles,
            status: fc.constantFrom('approved' as const, 'targeted' as const),
            participants: fc.subarray([...participants]),
            documents: fc.subarray(['Section A', 'Section D', 'Appendix AB', 'Schedule 8', 'Appendix ZZ']),
            impactsSystems: fc.boolean(),
            costs: fc.record({ designBuildPit: amounts, sit: amounts, uit: amounts, live: amounts }),
          },
          { requiredKeys: ['id'] },
        ),
      ),
    ),
  );
