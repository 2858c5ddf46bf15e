import type { FieldName } from '../../src/model/tags';
import { readModel } from '../../src/app/document';
import { fieldPlaces } from '../../src/document/fields/places';
import type { RefreshedRegion, RefreshOptions } from '../../src/document/sync/refresh';
import type { Rid } from '../../src/model/rid';
import { docx, group, heading, paragraph, type Block, type Inlines } from '../builders';
import { sketchBlocks } from '../builders/sketch';
import { openLine, type Line } from '../line';

export const title = ['Release Implementation Document', 'Version 1.1', 'June 2020 SEC Release'].join('\n');
export const about =
  'This is the Release Implementation Document (RID) for the June 2020 SEC Release, which is due to go live on 25 June 2020.';
const rest = `
The June 2020 Release is a small one.
# 1. Scope
## Approved Modification Proposals
One Modification Proposal has been approved:
- MP079 ‘One’ will do one thing.
## Targeted Modification Proposals
These 2 Modification Proposals are targeted:
- MP080 ‘Two’ proposes to do another.
- MP081 ‘Three’ proposes to do a third.
# 2. Impacts
## Other Code impacts
The June 2020 SEC Release impacts no other Codes.
# 3. Implementation timeline
This release goes live on 25 June 2020.
# 5. Costs
## DCC costs
The total DCC implementation costs are £1,200.
## SECAS costs
SECAS will spend two days effort, equating to around £1,200, on updating the SEC. Project management takes 20 days, equating to around £12,000.`;

/** A RID that states every field, with one of its paragraphs made otherwise. */
export function aRid({ front, opening = about }: { front?: Block; opening?: Inlines } = {}): Uint8Array {
  return docx([
    front ?? group(sketchBlocks(title)),
    heading(1, 'About this document'),
    paragraph(opening),
    group(sketchBlocks(rest)),
  ]);
}

export const only: RefreshOptions = { only: ['fields', 'approved-list', 'targeted-list'] };

export async function refreshed(bytes = aRid()): Promise<Line> {
  const line = openLine(bytes);
  await line.refresh(only);
  return line;
}

export const fieldsOf = ({ regions }: { regions: readonly RefreshedRegion[] }): RefreshedRegion | undefined =>
  regions.find(({ name }) => name === 'fields');
export const paragraphs = async (line: Line): Promise<string[]> =>
  (await line.read()).reading.snapshot.paragraphs.map((paragraph) => paragraph.raw ?? paragraph.text);

/** An author replaces words in the paragraph that starts so. */
export async function type(line: Line, start: string, words: string, other: string): Promise<void> {
  const texts = await paragraphs(line);
  const index = texts.findIndex((candidate) => candidate.startsWith(start));
  line.host.user.type(index, (texts[index] ?? '').replace(words, other));
}

/** What the places of a field say. */
export async function said(line: Line, name: FieldName): Promise<string[]> {
  const { reading } = await line.read();
  const known = new Map([['release-name', [(await readModel()).release.name]] as const]);
  return fieldPlaces(reading, known).flatMap((place) => (place.name === name ? [place.text] : []));
}

export const withGoLive = (model: Rid, goLive: string): Rid => ({ ...model, release: { ...model.release, goLive } });

/** Nothing is left for another refresh to do. */
export async function expectSettled(line: Line): Promise<void> {
  expect((await line.refresh(only)).edits.map((edit) => edit.kind)).toEqual([]);
}
