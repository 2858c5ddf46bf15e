import { june2020 } from '../../test/builders/june2020';
import { ridDocx, type RidPaper } from '../../test/builders/ridPaper';

/** The sample RID as it is: 373 paragraphs, five modifications. */
export const sample = (): Uint8Array => ridDocx(june2020());

/** The sample RID with this many modifications in its scope and in every table. */
export function withModifications(count: number): Uint8Array {
  return ridDocx(
    june2020((paper) => {
      setModifications(paper, count);
    }),
  );
}

const rowsOfProse = 10;

/** The sample RID with this many paragraphs more, its own prose again and again, and this many modifications. */
export function withProse(paragraphs: number, modifications: number): Uint8Array {
  return ridDocx(
    june2020((paper) => {
      setModifications(paper, modifications);
      const { about, timeline, testStrategy, costs } = paper;
      const times = Math.round(paragraphs / rowsOfProse) + 1;
      paper.about = repeated(about, times);
      paper.timeline = repeated(timeline, times);
      testStrategy.dcc = repeated(testStrategy.dcc, times);
      testStrategy.user = repeated(testStrategy.user, times);
      costs.afterBreakdown = repeated(costs.afterBreakdown, times);
      costs.secas = repeated(costs.secas, times);
    }),
  );
}

function repeated(texts: readonly string[], times: number): string[] {
  return Array.from({ length: times }, () => texts).flat();
}

function setModifications(paper: RidPaper, count: number): void {
  const ids = Array.from({ length: count }, (_, number) => `MP${String(number + 100)}`);
  paper.approved.modifications = [];
  paper.targeted.modifications = ids.map((id) => ({
    id,
    title: `Modification ${id}`,
    address: `https://smartenergycodecompany.co.uk/modifications/modification-${id.toLowerCase()}/`,
    summary: 'proposes to change how something works.',
    points: [],
  }));
  const { tables } = paper;
  tables['participant-matrix'].rows = ids.map((id, at) => [id, at % 2 ? '✓' : '', '', '✓', '', '✓']);
  const documents = tables['document-matrix'];
  documents.heads = ['Document', ...ids];
  documents.rows = documents.rows.map(([reference = ''], row) => [
    reference,
    ...ids.map((_, column) => ((row + column) % 3 ? '' : '✓')),
  ]);
  tables['dcc-costs'].rows = ids.map((id) => [id, '£1,000', '£200', '£30', '£4']);
}
