import type { BaseName } from './forms';
import { turnedRows } from './layouts';
import type { Paper } from './paper';

/** One error in a RID that has none, and the rules of which one must tell of it. */
export interface Planted {
  readonly name: string;
  readonly base: BaseName;
  readonly rules: readonly string[];
  readonly change: (paper: Paper) => unknown;
}

const timetable = 'Release implementation timetable';
const participants = 'Participant impact matrix';
const documents = 'SEC document impact matrix';
const costs = 'Breakdown of DCC implementation costs';
const parties = 'SEC Party impacts';
const history = 'Document history';
const glossary = 'Glossary';

const somewhere = 'This section describes the impacts of the release.';

function plant(rules: string | readonly string[], name: string, change: (paper: Paper) => unknown): Planted {
  return { name, base: 'full', rules: typeof rules === 'string' ? [rules] : rules, change };
}

/** The same error in several forms or places. */
function each(
  rules: string | readonly string[],
  name: string,
  texts: readonly string[],
  change: (paper: Paper, text: string) => unknown,
): Planted[] {
  return texts.map((text) => plant(rules, `${name}: ${text}`, (paper) => change(paper, text)));
}

const slips = ['MP1O5', 'MPI05', 'MP1005', 'MP15', 'MP0105', 'MP106'];

/** Errors in matrices that stand otherwise than in the template. */
const inLayouts: readonly Planted[] = [
  plant('impacts/participant-matrix-covers-scope', 'no column of MP129 where Parties are rows', (paper) => {
    const rows = paper.grid(participants).filter(([id]) => id !== 'MP129');
    paper.rebuild(participants, turnedRows(rows));
  }),
  plant('impacts/document-matrix-covers-scope', 'no row of MP150 where documents are columns', (paper) => {
    const rows = turnedRows(paper.grid(documents)).filter(([id]) => id !== 'MP150');
    paper.rebuild(documents, [['Modification', ...(rows[0] ?? []).slice(1)], ...rows.slice(1)]);
  }),
  plant('impacts/document-matrix-covers-scope', 'no column of MP150 in two tables side by side', (paper) => {
    const rows = paper.grid(documents);
    paper.rebuild(
      documents,
      rows.map((row) => row.slice(0, 4)),
    );
    paper.addTable(
      documents,
      documents,
      [],
      rows.map((row) => [row[0] ?? '', row[4] ?? '']),
    );
  }),
  plant('costs/breakdown-total', 'a cell where modifications are columns', (paper) => {
    const rows = turnedRows(paper.grid(costs)).map((row) => row.map((text) => (text === '£38,400' ? '£83,400' : text)));
    paper.rebuild(costs, rows);
  }),
  plant('timetable/required-events', 'no go-live in two tables below each other', (paper) => {
    const [head = [], ...rows] = paper.grid(timetable).filter(([, event]) => event !== 'Release go-live');
    paper.rebuild(timetable, [head, ...rows.slice(0, 9)]);
    paper.addTable(timetable, timetable, ['The rest:'], [head, ...rows.slice(9)]);
  }),
  ...[participants, documents, timetable, costs, history, glossary].map((caption) =>
    plant('tables/unread', `heads of ${caption} that nobody knows`, (paper) => {
      const [head = [], ...rows] = paper.grid(caption);
      paper.rebuild(caption, [head.map((_, at) => `Column ${String(at + 1)}`), ...rows]);
    }),
  ),
];

export const planted: readonly Planted[] = [
  ...inLayouts,
  ...each('scope/count-matches-list', 'a count', ['Two', 'Four', '4', 'Twelve', 'No', 'Thirteen'], (paper, text) =>
    paper.say('Three Modification Proposals have been', `${text} Modification Proposals have been`),
  ),
  plant('scope/count-matches-list', 'none above a list', (paper) =>
    paper.say(
      'Three Modification Proposals have been approved for this release:',
      'No Modification Proposals have been approved for this release.',
    ),
  ),
  ...each(
    ['scope/mistyped-identifier', 'impacts/participant-matrix-covers-scope'],
    'an identifier in the matrix',
    slips,
    (paper, text) => paper.cell(participants, 'MP105', 'Modification', text),
  ),
  ...each(
    ['scope/mistyped-identifier', 'impacts/document-matrix-covers-scope'],
    'an identifier over a column',
    slips,
    (paper, text) => paper.head(documents, 'MP105', text),
  ),
  ...each(
    ['scope/mistyped-identifier', 'costs/breakdown-covers-modifications', 'scope/unknown-identifier'],
    'an identifier in the costs',
    slips,
    (paper, text) => paper.cell(costs, 'MP105', 'Modification', text),
  ),
  ...each(
    ['scope/mistyped-identifier', 'scope/unknown-identifier'],
    'an identifier in prose',
    ['MP1O5', 'MP1005', 'MP106'],
    (paper, text) => paper.say('that MP105 makes longer', `that ${text} makes longer`),
  ),
  plant('scope/no-duplicate-modification', 'one listed twice', (paper) =>
    paper.say('MP150 ‘Clearer duties', 'MP129 ‘Clearer duties'),
  ),
  plant('scope/verb-matches-status', 'an approved one that proposes', (paper) =>
    paper.say('Event’ will take', 'Event’ proposes to take'),
  ),
  plant('scope/verb-matches-status', 'a targeted one that will', (paper) =>
    paper.say('expires’ proposes that the DCC writes', 'expires’ will make the DCC write'),
  ),
  ...['SECMP0007', 'MP090', 'MP105', 'MP129', 'MP150'].flatMap((id) => [
    plant('impacts/participant-matrix-covers-scope', `no row of ${id}`, (paper) => paper.removeRow(participants, id)),
  ]),
  plant('impacts/participant-matrix-covers-scope', 'a row that is in no scope', (paper) =>
    paper.addRow(participants, 'MP150', ['MP200', '✓', '', '', '', '']),
  ),
  ...['Section G', 'Section L', 'Appendix D', 'Appendix AB'].map((reference) =>
    plant('impacts/documents-match-list', `no row of ${reference}`, (paper) => paper.removeRow(documents, reference)),
  ),
  ...['Section G ‘Security’', 'Schedule 8 ‘GB', 'Appendix AF ‘Message'].map((bullet) =>
    plant('impacts/documents-match-list', `no bullet of ${bullet}`, (paper) => paper.remove(bullet)),
  ),
  plant('impacts/documents-match-list', 'AB in the list, AC in the matrix', (paper) =>
    paper.cell(documents, 'Appendix AB', 'Document', 'Appendix AC'),
  ),
  plant('impacts/document-without-modification', 'a row without a tick', (paper) =>
    paper.cell(documents, 'Appendix AF', 'MP105', ''),
  ),
  plant('impacts/modification-without-impact', 'a modification without a tick', (paper) => {
    paper.cell(participants, 'MP150', 'Other SEC Parties', '');
    paper.cell(documents, 'Section H', 'MP150', '');
  }),
  ...['Supplier Parties', 'Electricity Network Parties', 'Gas Network Parties', 'Other SEC Parties'].map((party) =>
    plant('impacts/narrative-covers-participants', `no narrative of ${party}`, (paper) =>
      paper.removeRow(parties, party),
    ),
  ),
  plant('impacts/tick-mark', 'a question in a matrix', (paper) => paper.cell(participants, 'MP105', 'Suppliers', '?')),
  plant('impacts/systems-modification-ticked', 'a change of DCC Systems without the DCC', (paper) =>
    paper.cell(participants, 'MP105', 'DCC', ''),
  ),
  ...each(
    'impacts/narrative-denies-tick',
    'a denial',
    ['No impact on Electricity Networks.', 'There is no impact on this category.'],
    (paper, text) => paper.cell(parties, 'Electricity Network Parties', 'Summary of impacts', text),
  ),
  plant('impacts/dcc-systems-consistent', 'a denial in the test strategy', (paper) =>
    paper.append('The release is tested in two stages.', 'This release does not impact DCC Systems.'),
  ),
  ...each(
    'timetable/valid-date',
    'no date',
    ['31 Sep 21', '30 Feb 21', '45 Nov 21', '31 June 2021', '0 Nov 21'],
    (paper, text) => paper.cell(timetable, 'SIT completes', 'Date', text),
  ),
  ...each('timetable/chronological', 'too early', ['09 Jun 20', '01 Feb 21'], (paper, text) =>
    paper.cell(timetable, 'SIT completes', 'Date', text),
  ),
  plant('timetable/chronological', 'a row that was moved', (paper) =>
    paper.moveRow(timetable, 'SIT completes', 'UIT commences'),
  ),
  ...each('timetable/working-day', 'no Working Day', ['29 May 21', '30 May 21', '31 May 21'], (paper, text) =>
    paper.cell(timetable, 'SIT completes', 'Date', text),
  ),
  ...each(
    'timetable/weekday',
    'the wrong weekday',
    ['Friday 4 November 2021', 'Wed 04 Nov 21', 'Monday, 4 November 2021'],
    (paper, text) => paper.cell(timetable, 'Release go-live', 'Date', text),
  ),
  ...each('timetable/weekday', 'the wrong weekday in prose', ['Monday 4 November 2021'], (paper, text) =>
    paper.say('go live on 4 November 2021', `go live on ${text}`),
  ),
  ...each(
    'timetable/go-live-agrees',
    'another go-live in About',
    ['5 November 2021', '4 November 2020', '11 November 2021'],
    (paper, text) => paper.say('go live on 4 November 2021', `go live on ${text}`),
  ),
  ...each(
    'timetable/go-live-agrees',
    'another go-live in prose',
    [
      'The release goes live on 11 November 2021.',
      'Go-live of this release is on 3 November 2021.',
      'This release will be implemented on 25 November 2021.',
    ],
    (paper, text) => paper.append(somewhere, text),
  ),
  plant(['timetable/go-live-agrees', 'version/release-name-agrees'], 'another month on the cover', (paper) =>
    paper.say('November 2021 SEC Release', 'June 2021 SEC Release'),
  ),
  plant(['timetable/go-live-agrees', 'version/release-name-agrees'], 'another year on the cover', (paper) =>
    paper.say('November 2021 SEC Release', 'November 2022 SEC Release'),
  ),
  plant(['timetable/go-live-agrees', 'version/release-name-agrees'], 'another release in About', (paper) =>
    paper.say('is for the November 2021 release', 'is for the June 2021 release'),
  ),
  plant('timetable/lead-time-systems', 'DCC Systems baselined late', (paper) => {
    paper.cell(timetable, 'Panel baselines RID for system-impacting modifications', 'Date', '11 Dec 20');
    paper.cell(history, '1.0', 'Date', '11 Dec 20');
  }),
  plant('timetable/lead-time-documents', 'documents baselined late', (paper) => {
    paper.cell(timetable, 'Panel baselines RID for non-system-impacting modifications', 'Date', '11 Jun 21');
    paper.moveRow(timetable, 'Panel baselines RID for non-system-impacting modifications', 'SIT completes');
  }),
  plant(['timetable/undated-event', 'timetable/valid-date'], 'no date and no reason', (paper) =>
    paper.cell(timetable, 'TAG reviews SIT Completion Report', 'Date', ''),
  ),
  ...[
    'Panel go/no-go decision',
    'Release go-live',
    'SIT commences',
    'UIT window closes',
    'Panel approves SIT Completion Report',
    'DCC submits evidence against the operational acceptance criteria',
    'Operations Group reviews status against the operational acceptance criteria',
    'Panel baselines RID for system-impacting modifications',
  ].map((event) => plant('timetable/required-events', `no ${event}`, (paper) => paper.removeRow(timetable, event))),
  plant('timetable/relative-date', 'a relative date that disagrees', (paper) =>
    paper.say('By 10 Working Days before UIT begins.', 'By 20 Working Days before UIT begins.'),
  ),
  plant('timetable/papers-lead-time', 'papers too late', (paper) =>
    paper.cell(timetable, 'DCC submits SIT Completion Report', 'Date', '21 Jun 21'),
  ),
  plant('timetable/stale-statement', 'dates that are there', (paper) =>
    paper.append(
      'Papers reach a meeting five Working Days before it.',
      'Dates for the UIT Completion Report will be provided later.',
    ),
  ),
  plant('timetable/step-order', 'evidence after its review', (paper) => {
    paper.cell(timetable, 'DCC submits evidence against the operational acceptance criteria', 'Date', '13 Oct 21');
    paper.moveRow(
      timetable,
      'DCC submits evidence against the operational acceptance criteria',
      'SSC reviews status against the security acceptance criteria',
    );
  }),
  plant('timetable/step-order', 'go/no-go after go-live', (paper) => {
    paper.cell(timetable, 'Panel go/no-go decision', 'Date', '12 Nov 21');
    paper.moveRow(timetable, 'Panel go/no-go decision', 'Release go-live');
  }),
  plant('timetable/step-order', 'UIT before SIT is approved', (paper) => {
    paper.cell(timetable, 'UIT commences', 'Date', '06 Jul 21');
    paper.cell(timetable, 'Test Participants inform DCC of their regression testing plans', 'Date', '22 Jun 21');
    paper.moveRow(timetable, 'UIT commences', 'TAG reviews SIT Completion Report');
    paper.moveRow(
      timetable,
      'Test Participants inform DCC of their regression testing plans',
      'DCC submits SIT Completion Report',
    );
  }),
  plant('timetable/duplicate-event', 'one event on two days', (paper) =>
    paper.addRow(timetable, 'SIT completes', ['14 Jun 21', 'SIT completes', '']),
  ),
  plant('timetable/date-in-note', 'another date in the note', (paper) =>
    paper.cell(timetable, 'Release go-live', 'Notes', 'The changes take effect on 5 November 2021.'),
  ),
  plant('scope/cut-off-dates', 'cut-off dates that are nowhere', (paper) => {
    paper.say('if it is approved by its cut-off date:', 'if it is approved by the respective cut-off dates:');
    paper.say(' Its cut-off date is 30 July 2021.', '');
    paper.say(' Its cut-off date is 27 August 2021.', '');
    paper.removeRow(timetable, 'Cut-off date for MP129');
    paper.removeRow(timetable, 'Cut-off date for MP150');
  }),
  ...each(
    'costs/breakdown-total',
    'a total',
    [
      '£1,614,400',
      '£1,641,900',
      '£16,149,000',
      '£1,554,900',
      'around £1.5 million',
      '£1.7m',
      'between £1.7m and £1.8m',
      'less than £1.6m',
    ],
    (paper, text) => paper.say('are £1,614,900', `are ${text}`),
  ),
  plant('costs/breakdown-total', 'a cell', (paper) => paper.cell(costs, 'MP105', 'SIT', '£83,400')),
  plant('costs/breakdown-total', 'a row of totals', (paper) =>
    paper.addRow(costs, 'MP105', ['Total', '£1,261,500', '£220,700', '£53,500', '£97,200']),
  ),
  plant('costs/breakdown-total', 'a column of totals', (paper) =>
    paper.addColumn(costs, 'Total', (row) => (row === 'SECMP0007' ? '£1,480,000' : '£206,900')),
  ),
  plant('costs/breakdown-covers-modifications', 'no row of a modification', (paper) => {
    paper.removeRow(costs, 'MP105');
    paper.say('£1,614,900', '£1,408,000');
  }),
  ...each(
    ['costs/amount', 'costs/breakdown-total'],
    'no amount',
    ['£38,4000', '£3,84,00', 'thirty', '£38.400', '??', '£'],
    (paper, text) => paper.cell(costs, 'MP105', 'SIT', text),
  ),
  plant('costs/day-rate', 'two rates', (paper) => paper.say('around £4,800', 'around £8,400')),
  ...each(
    ['costs/prose-matches-row', 'costs/breakdown-total'],
    'another cost in prose',
    ['The costs of MP105 are £260,900.', 'MP105 costs £209,600 in total.'],
    (paper, text) => paper.append('The DCC expects its operational costs', text),
  ),
  plant(['costs/prose-matches-row', 'costs/breakdown-total'], 'a second total', (paper) =>
    paper.append('This section gives the central costs', 'The total DCC implementation costs are £1,641,900.'),
  ),
  ...[
    ['production environment on the agreed', 'live environment on the agreed'],
    ['Severity 1 or 2 defects', 'Severity 1, 2 or 3 defects'],
    ['has successfully completed regression testing', 'has not completed regression testing'],
    ['all pre-existing services will be stable', 'most pre-existing services will be stable'],
    ['obtained approval of the security architecture', 'requested approval of the security architecture'],
  ].map(([standard = '', other = '']) =>
    plant('criteria/standard-text', `“${other}”`, (paper) => paper.say(standard, other)),
  ),
  ...[
    'The DCC has successfully completed regression testing.',
    'The DCC has completed assurance of the Business Continuity',
  ].map((words) => plant('criteria/standard-text', `no “${words}”`, (paper) => paper.remove(words))),
  plant('criteria/required-sets', 'no Security criteria', (paper) => {
    paper.remove('Security acceptance criteria');
    paper.remove('The DCC has completed relevant security testing');
  }),
  plant('criteria/reviewers', 'a reviewer that is not named', (paper) =>
    paper.say(
      'The Operations Group, the TAG and the SSC will each review',
      'The Operations Group and the TAG will each review',
    ),
  ),
  ...each('version/title-matches-history', 'a version', ['Version 2.1', 'Version 1.0', 'v3.0'], (paper, text) =>
    paper.say('Version 2.0', text),
  ),
  plant('version/history-ascending', 'dates that go back', (paper) => paper.cell(history, '1.1', 'Date', '06 May 20')),
  plant('version/history-ascending', 'a version twice', (paper) => paper.cell(history, '0.2', 'Version', '0.1')),
  plant('version/history-ascending', 'a date that is to come', (paper) =>
    paper.cell(history, '2.0', 'Date', '14 May 24'),
  ),
  plant(['timetable/valid-date', 'version/history-ascending'], 'no date in the history', (paper) =>
    paper.cell(history, '1.1', 'Date', '31 Apr 21'),
  ),
  plant('version/baseline-consistent', '1.0 for comment', (paper) =>
    paper.cell(history, '1.0', 'Changes', 'Draft, for comment.'),
  ),
  plant('version/baseline-consistent', 'baselined on another day', (paper) =>
    paper.cell(history, '1.0', 'Date', '12 Nov 20'),
  ),
  plant('version/skipped', 'a version left out', (paper) => {
    paper.cell(history, '1.1', 'Version', '1.2');
  }),
  ...each(
    'glossary/missing-acronym',
    'an acronym',
    [
      'The SMKI is not impacted.',
      'The CoS Party takes part.',
      'The ECoS programme continues.',
      'A SoLR event changes nothing.',
      'The R&D budget stays.',
      'The DSP/CSP interface stays.',
      'The TABASC was asked.',
      'The SMKIs of both are used.',
    ],
    (paper, text) => paper.append(somewhere, text),
  ),
  plant('glossary/unused-acronym', 'one that is not used', (paper) =>
    paper.addRow(glossary, 'TAG', ['TOC', 'Technical Operations Centre']),
  ),
  plant('glossary/term-mismatch', 'another term', (paper) =>
    paper.cell(glossary, 'TAG', 'Full term', 'Technical Advisory Group'),
  ),
  plant('glossary/empty-term', 'no term', (paper) => paper.cell(glossary, 'PIT', 'Full term', '')),
  plant('glossary/no-duplicate', 'one twice', (paper) =>
    paper.addRow(glossary, 'TAG', ['TAG', 'Testing Advisory Group']),
  ),
  plant('glossary/alphabetical', 'out of order', (paper) => paper.moveRow(glossary, 'DCC', 'TAG')),
  plant('glossary/expanded-at-first-use', 'used before', (paper) =>
    paper.say('This Release Implementation Document (RID)', 'Before UIT, this Release Implementation Document (RID)'),
  ),
  plant('glossary/expanded-once', 'written out twice', (paper) =>
    paper.say('The DCC carries out SIT', 'The DCC carries out Systems Integration Testing (SIT)'),
  ),
  plant('glossary/full-term-after-acronym', 'the full term again', (paper) =>
    paper.say('The DCC carries out SIT', 'The DCC carries out Systems Integration Testing'),
  ),
  ...[participants, timetable, documents, history, glossary].map((caption) =>
    plant('structure/required-sections', `no ${caption}`, (paper) => paper.removeTable(caption)),
  ),
  plant(['structure/required-sections', 'structure/required-subsections'], 'no section on other Codes', (paper) => {
    paper.remove('Other Code impacts');
    paper.remove('The Retail Energy Code refers to');
  }),
  ...each(
    'structure/reference',
    'a place that is not there',
    [
      'Annex C has the details.',
      'See Appendix 4 of this document.',
      'Section 9 of this document says more.',
      'Error! Reference source not found.',
    ],
    (paper, text) => paper.append(somewhere, text),
  ),
  ...each(
    'style/leftover',
    'a leftover',
    [
      'The cost is £[TBC].',
      'It affects [XX] Users.',
      '[Drafting note: ask the DCC]',
      'Xxxx',
      '<insert date>',
      'TODO: update',
    ],
    (paper, text) => paper.append(somewhere, text),
  ),
  ...each(
    ['scope/mistyped-identifier', 'impacts/participant-matrix-covers-scope'],
    'an identifier with a letter gone wrong',
    ['MO105', 'PM105', 'MP!05', 'SECMP105', 'MP501'],
    (paper, text) => paper.cell(participants, 'MP105', 'Modification', text),
  ),
  ...each(
    'timetable/chronological',
    'a period out of order',
    ['Dec 2021', 'March 2022', 'w/c 12 Apr 20', '12 Apr 20'],
    (paper, text) => paper.cell(timetable, 'SIT commences', 'Date', text),
  ),
  ...each(
    'timetable/go-live-agrees',
    'another go-live in other words',
    [
      'On 5 November 2021 the release goes live.',
      'Go-live (5 November 2021) is subject to the Panel’s decision.',
      'Parties must be ready by go-live on 11 November 2021.',
      'The release will be deployed on 11 November 2021.',
    ],
    (paper, text) => paper.append(somewhere, text),
  ),
  ...each(
    ['costs/prose-matches-row', 'costs/breakdown-total', 'costs/amount'],
    'another cost in other words',
    [
      'The costs of MP105 are around £300,000.',
      'SECMP0007 accounts for £1,400,800 of this.',
      'UIT costs £35,500.',
      'The DCC has quoted £1,614,9000.',
    ],
    (paper, text) => paper.append('They come from the DCC’s Full Impact Assessments', text),
  ),
  ...each(
    'scope/count-matches-list',
    'a count of the whole scope',
    ['This release brings three approved and three targeted modifications.', 'In all, six modifications are in scope.'],
    (paper, text) => paper.append(somewhere, text),
  ),
  ...each(
    'impacts/narrative-denies-tick',
    'a denial in other words',
    ['Electricity Network Parties are not impacted.', 'Unaffected.', 'No direct or indirect impact.'],
    (paper, text) => paper.cell(parties, 'Electricity Network Parties', 'Summary of impacts', text),
  ),
  ...each(
    'style/leftover',
    'a leftover of another kind',
    ['[DCC to confirm]', '«date»', 'It takes XX Working Days.', 'TO BE COMPLETED', '#REF!', '[DN: check]'],
    (paper, text) => paper.append(somewhere, text),
  ),
  ...each('glossary/empty-term', 'a placeholder for a term', ['TBC', '–', '?'], (paper, text) =>
    paper.cell(glossary, 'PIT', 'Full term', text),
  ),
  ...each('version/title-matches-history', 'a version in other words', ['Issue 3.0', 'Version 2.0.1'], (paper, text) =>
    paper.say('Version 2.0', text),
  ),
];
