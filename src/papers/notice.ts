import { isLinkAddress } from '../model/address';
import { isIsoDate, proseDate, type IsoDate } from '../model/date';
import { isBaseline, type Baseline } from '../model/baseline';
import type { Modification, Rid } from '../model/rid';
import { writeCount } from '../document/language/numbers';
import { capitalised, listed } from '../document/language/phrases';
import { sentencesOf } from '../document/language/sentences';
import { bullet, gap, heading, paragraph, type Block, type Inline } from '../draft/block';
import { inSecOrder } from '../draft/documents';
import { usualTextWidth } from '../draft/paper';
import { tableStyle } from '../draft/sections/tables';

/** What an author says of a version of the SEC, which no RID knows. */
export interface NoticeDetails {
  /** `6.21` */
  readonly secVersion: string;
  /** The day from which it is in effect. */
  readonly inEffect: IsoDate;
  /** References of the documents that the Department designates; null where nobody has said. */
  readonly designated: readonly string[] | null;
}

export function noticeTitle({ release }: Rid, { secVersion }: NoticeDetails): string {
  return `SEC v${secVersion} published for the ${release.name}`;
}

/** What is published once a release is live: the modifications, and the SEC documents that they change. */
export function notice(model: Rid, details: NoticeDetails): Block[] {
  const { modifications, release } = model;
  const { secVersion, inEffect } = details;
  const count = modifications.length;
  const opening = `Version ${secVersion} of the Smart Energy Code (SEC) is in effect from ${proseDate(inEffect)}, with the ${release.name}.`;
  const implemented = `${capitalised(writeCount(count))} Modification ${count === 1 ? 'Proposal is' : 'Proposals are'} implemented by it:`;
  return [
    paragraph(noticeTitle(model, details), 'Title'),
    paragraph(`${opening} ${implemented}`),
    ...modifications.map((one) => bullet([...named(one), ...purposeOf(one)])),
    ...documentBlocks(model, details),
  ];
}

/** A modification by its title, which leads to its page, with its status. */
function named({ id, title, address, status }: Modification): Inline[] {
  const text = title === '' ? id : `${id} ‘${title}’`;
  return [address === '' || !isLinkAddress(address) ? text : { kind: 'link', text, address }, ` (${status})`];
}

/** What it is for: the first sentence of its summary, which says what it will do. */
function purposeOf({ id, summary }: Modification): Inline[] {
  const [first] = sentencesOf(summary.trim());
  const match = /^(?:will|proposes? to|seeks? to|aims? to)\s+(.*)$/s.exec(first?.text ?? '');
  if (!match?.[1]) return [': ', gap(`what ${id} changes`)];
  return [`: its purpose is to ${match[1].replace(/\.?$/, '.')}`];
}

interface ChangedDocument {
  readonly reference: string;
  readonly title: string;
  readonly by: readonly string[];
}

/** The SEC documents that change, in the order of the SEC. */
function changedDocuments({ documents, modifications }: Rid): ChangedDocument[] {
  return [...documents]
    .sort((one, other) => inSecOrder(one.reference, other.reference))
    .map(({ reference, title }) => ({
      reference,
      title,
      by: modifications.filter((one) => one.documents.includes(reference)).map(({ id }) => id),
    }));
}

function documentBlocks(model: Rid, { designated }: NoticeDetails): Block[] {
  const documents = changedDocuments(model);
  if (documents.length === 0) return [paragraph('No SEC document changes.')];
  const rows = documents.map(({ reference, title, by }) => [
    title === '' ? reference : `${reference} ‘${title}’`,
    by.join(', '),
    ...(designated ? [designated.includes(reference) ? 'Yes' : 'No'] : []),
  ]);
  const heads = ['SEC document', 'Modification', ...(designated ? ['Designated by the Department'] : [])];
  const parts = designated ? [5, 3, 2] : [6, 4];
  const total = parts.reduce((sum, part) => sum + part, 0);
  return [
    paragraph(
      `${capitalised(writeCount(documents.length))} SEC ${documents.length === 1 ? 'document changes' : 'documents change'}:`,
    ),
    {
      kind: 'plain table',
      table: {
        caption: 'SEC documents in this version',
        heads,
        rows,
        kinds: heads.map(() => 'text'),
        widths: parts.map((part) => (part / total) * usualTextWidth),
        style: tableStyle,
        spaceAfter: true,
      },
    },
    paragraph(''),
    ...(designated ? [] : [paragraph([gap('which of them the Department designates')])]),
  ];
}

/** The text of a release's page: when it went live, what it has, and how its RID came to be. */
export function releasePage(model: Rid, baselines: readonly Baseline[], updated: IsoDate): Block[] {
  const { release, modifications, document } = model;
  const { goLive } = release;
  const dates = baselines.filter(isBaseline).filter(({ date }) => isIsoDate(date));
  return [
    paragraph(release.name, 'Title'),
    paragraph(
      goLive !== null && isIsoDate(goLive)
        ? `Go-live: ${proseDate(goLive)}`
        : ['Go-live: ', gap('the date of go-live')],
    ),
    heading(1, 'Modifications'),
    ...modifications.map((one) => bullet(named(one))),
    heading(1, 'SEC documents'),
    ...changedDocuments(model).map(({ reference, title, by }) =>
      bullet(`${title === '' ? reference : `${reference} ‘${title}’`}${by.length === 0 ? '' : ` (${listed(by)})`}`),
    ),
    heading(1, 'Release Implementation Document'),
    ...dates.map(({ version, date }) => bullet(`Version ${version} baselined on ${proseDate(date)}`)),
    paragraph(`Version in hand: ${document.version}`),
    paragraph(`Last updated: ${proseDate(updated)}`),
  ];
}

/** What in a RID is not yet as a notice would have it, a sentence each. */
export function noticeProblems(model: Rid, { inEffect, designated }: NoticeDetails, today: IsoDate): string[] {
  const targeted = model.modifications.filter(({ status }) => status === 'targeted').map(({ id }) => id);
  const idle = changedDocuments(model)
    .filter(({ by }) => by.length === 0)
    .map(({ reference }) => reference);
  const references = model.documents.map(({ reference }) => reference);
  const unknown = (designated ?? []).filter((one) => !references.includes(one));
  const { goLive } = model.release;
  return [
    ...(targeted.length === 0
      ? []
      : [
          `${listed(targeted)} ${targeted.length === 1 ? 'is' : 'are'} only targeted in the RID, and a notice says what was approved and implemented. Correct the status, or take ${targeted.length === 1 ? 'it' : 'them'} out of the scope.`,
        ]),
    ...(idle.length === 0
      ? []
      : [
          `${listed(idle)} ${idle.length === 1 ? 'is' : 'are'} changed by no modification, by the RID. Correct its matrix, or its list.`,
        ]),
    ...(unknown.length === 0
      ? []
      : [
          `${listed(unknown)} ${unknown.length === 1 ? 'is' : 'are'} designated, and the RID does not change ${unknown.length === 1 ? 'it' : 'them'}.`,
        ]),
    ...(goLive !== null && isIsoDate(goLive) && goLive !== inEffect
      ? [
          `The notice is in effect from ${proseDate(inEffect)}, and the RID has the release go live on ${proseDate(goLive)}.`,
        ]
      : []),
    ...(inEffect > today ? [`${proseDate(inEffect)} lies ahead: publish the notice once the release is live.`] : []),
  ];
}
