import { june2020 } from '../builders/june2020';
import { ridDocx, setCell, type RidPaper } from '../builders/ridPaper';
import { openLine } from '../line';

const inJune = async (rule: string, change: (paper: RidPaper) => void) =>
  (await openLine(ridDocx(june2020(change))).problems(`impacts/${rule}`)).map(({ place }) => place.text);

function setColumn(paper: RidPaper, name: 'document-matrix', from: string, to: string): void {
  const { heads } = paper.tables[name];
  heads[heads.indexOf(from)] = to;
}

describe('the June 2020 RID with one fault', () => {
  it.each<[rule: string, what: string, words: string[], change: (paper: RidPaper) => void]>([
    [
      'participant-matrix-covers-scope',
      'a Change Request',
      ['CR1088'],
      (paper) => paper.tables['participant-matrix'].rows.push(['CR1088', '', '', '', '', '']),
    ],
    [
      'participant-matrix-covers-scope',
      'two rows of one',
      ['MP088'],
      (paper) => paper.tables['participant-matrix'].rows.push(['MP088', '', '', '', '', '']),
    ],
    [
      'participant-matrix-covers-scope',
      'a loose identifier, of which scope/mistyped-identifier tells',
      [],
      (paper) => setCell(paper, 'participant-matrix', 2, 0, 'MP 79'),
    ],
    [
      'participant-matrix-covers-scope',
      'parts and titles',
      [],
      (paper) => setCell(paper, 'participant-matrix', 1, 0, 'SECMP0062 (part 1)'),
    ],
    [
      'participant-matrix-covers-scope',
      'a mention in the scope',
      [],
      (paper) => (paper.targeted.closing = 'MP101 was withdrawn.'),
    ],
    [
      'document-matrix-covers-scope',
      'a column missing and one too many',
      ['MP199'],
      (paper) => setColumn(paper, 'document-matrix', 'MP088', 'MP199'),
    ],
    [
      'document-matrix-covers-scope',
      'a draft’s identifier',
      ['DP088'],
      (paper) => setColumn(paper, 'document-matrix', 'MP088', 'DP088'),
    ],
    [
      'document-matrix-covers-scope',
      'an author’s own column',
      [],
      (paper) => setColumn(paper, 'document-matrix', 'Document', 'SEC Documents'),
    ],
    [
      'matrix-order',
      'one row out of place',
      ['MP088'],
      (paper) =>
        paper.tables['participant-matrix'].rows.sort(([one], [other]) =>
          one === 'MP088' ? -1 : other === 'MP088' ? 1 : 0,
        ),
    ],
    [
      'documents-match-list',
      'a bullet without a row',
      ['Section P ‘Production Proving’'],
      (paper) => paper.documents.items.push('Section P ‘Production Proving’'),
    ],
    [
      'documents-match-list',
      'several documents in one bullet',
      [],
      (paper) => paper.documents.items.splice(0, 3, 'Sections A, C and D'),
    ],
    [
      'documents-match-list',
      'a clause of a section',
      [],
      (paper) => (paper.documents.items[4] = 'Section H3.8 ‘DCC Services’'),
    ],
    [
      'tick-mark',
      'one finding for two like cells',
      ['Y'],
      (paper) => [0, 1].forEach((row) => setCell(paper, 'participant-matrix', row, 1, row === 0 ? 'Y' : 'y')),
    ],
    ['document-without-modification', 'no tick', ['Section C'], (paper) => setCell(paper, 'document-matrix', 1, 4, '')],
    [
      'document-without-modification',
      'a mark that is not clear',
      [],
      (paper) => setCell(paper, 'document-matrix', 1, 4, 'tbc'),
    ],
    [
      'modification-without-impact',
      'no tick in either',
      ['MP084'],
      (paper) =>
        [
          ['participant-matrix', 3],
          ['document-matrix', 1],
        ].forEach(([name, row]) => setCell(paper, name as 'document-matrix', row as number, 4, '')),
    ],
    [
      'narrative-covers-participants',
      'no row for a ticked category',
      ['Gas Networks'],
      (paper) => paper.tables['party-impacts'].rows.splice(2, 1),
    ],
    [
      'narrative-covers-participants',
      'All SEC Parties',
      [],
      (paper) => paper.tables['party-impacts'].rows.splice(0, 4, ['All SEC Parties', ['Everybody notices.']]),
    ],
    [
      'narrative-covers-participants',
      'network Parties together',
      [],
      (paper) =>
        paper.tables['party-impacts'].rows.splice(1, 2, ['Electricity and Gas Network Parties', ['They notice.']]),
    ],
    [
      'narrative-covers-participants',
      'a subject that may be anybody',
      [],
      (paper) => paper.tables['party-impacts'].rows.splice(1, 2, ['Users', ['They notice.']]),
    ],
    [
      'narrative-covers-participants',
      'Large and Small Suppliers',
      [],
      (paper) =>
        paper.tables['party-impacts'].rows.splice(
          0,
          1,
          ['Large Suppliers', ['They notice.']],
          ['Small Suppliers', ['They too.']],
        ),
    ],
    [
      'known-document-title',
      'another document’s title',
      ['Appendix AB ‘Message Mapping Catalogue’'],
      (paper) => (paper.documents.items[7] = 'Appendix AB ‘Message Mapping Catalogue’'),
    ],
    [
      'known-document-title',
      'case, hyphens and quotes',
      [],
      (paper) => (paper.documents.items[8] = 'Appendix AH “Self-service interface design specification”'),
    ],
    [
      'known-document-title',
      'a document that is not known',
      [],
      (paper) => (paper.documents.items[8] = 'Appendix AZ ‘Anything’'),
    ],
  ])('impacts/%s: %s', async (rule, _, words, change) => {
    expect(await inJune(rule, change)).toEqual(words);
  });
});
