import { forms, type Harmless } from './forms';
import { layouts } from './layouts';
import { oddities } from './oddities';
import { otherWordings } from './wordings';

const timetable = 'Release implementation timetable';
const participants = 'Participant impact matrix';
const documents = 'SEC document impact matrix';
const costs = 'Breakdown of DCC implementation costs';
const parties = 'SEC Party impacts';
const dcc = 'DCC impacts';
const history = 'Document history';
const glossary = 'Glossary';

const otherForm = { tolerated: ['timetable/date-format'] };
/** A step that is not dated yet may be told of once, where the text does not explain it. */
const undated = { tolerated: ['timetable/date-format', 'timetable/undated-event'] };

const dates: readonly Harmless[] = [
  ...forms(
    'a date in another form',
    [
      '4 November 2021',
      '04 November 2021',
      '4 Nov 2021',
      '4 Nov 21',
      '04/11/2021',
      '04/11/21',
      '04.11.2021',
      '4-Nov-21',
      '04-Nov-2021',
      '4 Nov ’21',
      'November 4, 2021',
      'Thursday 4 November 2021',
      'Thu 4 Nov 21',
      'Thurs 04 Nov 21',
      '4th November 2021',
      '04\u00a0Nov\u00a021',
      '04 NOV 21',
      '04 Nov 21*',
      '04 Nov 21 (provisional)',
    ],
    (paper, text) => paper.cell(timetable, 'Release go-live', 'Date', text),
    otherForm,
  ),
  ...forms(
    'a date that is not known to the day',
    [
      'TBC',
      'tbc',
      'To be confirmed',
      'Q2 2021',
      'April 2021',
      'Apr 21',
      'Mid-April 2021',
      'Early April 2021',
      'Late Apr 21',
      'w/c 12 Apr 21',
      'Week commencing 12 Apr 21',
      '12 Apr 21 (TBC)',
      'c. 12 Apr 21',
      'By 12 Apr 21',
    ],
    (paper, text) => paper.cell(timetable, 'SIT commences', 'Date', text),
    undated,
  ),
  ...forms(
    'a range of dates',
    [
      '12 Apr 21 – 09 Jun 21',
      '12 Apr 21 - 09 Jun 21',
      '12 Apr 21 to 09 Jun 21',
      '12 April to 9 June 2021',
      '12–16 Apr 21',
    ],
    (paper, text) => paper.cell(timetable, 'SIT commences', 'Date', text),
    undated,
  ),
  ...forms(
    'a date in prose',
    [
      'The Panel met on Friday 14 May 2021.',
      'A workshop on 11 November was well attended.',
      'The consultation ran from 20 January to 10 February 2021.',
      'Users were told in the week of 3 May 2021.',
      'The June 2021 SEC Release went live on 24 June 2021.',
      'The release was first planned for 25 November 2021.',
      'Should it be delayed, it will go live on 25 November 2021.',
      'The DCC’s new website goes live on 1 October 2021.',
      'The next release goes live on 24 February 2022.',
      'Version 1.0 was published on 13 November 2020.',
      'The deadline for comments is five Working Days after publication.',
    ],
    (paper, text) => paper.append('This section describes the impacts of the release.', text),
  ),
];

/** Steps of the template by their usual words, each with other words for the same. */
const wordings: Readonly<Record<string, readonly string[]>> = {
  'Panel baselines RID for system-impacting modifications': [
    'SEC Panel baselines the RID for system-impacting modifications',
    'RID for system-impacting modifications baselined by the Panel',
    'Panel approves RID baseline for DCC System-impacting modifications',
    'Baselining of the RID by the Panel (DCC System-impacting modifications)',
  ],
  'Panel baselines RID for non-system-impacting modifications': [
    'Panel baselines RID for modifications that do not impact DCC Systems',
    'Panel re-baselines RID for document-only modifications',
    'Panel re-baselines RID with non-system-impacting modifications',
  ],
  'DCC submits draft SEC Release TAD': ['Draft TAD submitted by the DCC', 'DCC provides draft TAD to TAG'],
  'TAG reviews draft SEC Release TAD': ['Review of draft TAD by the TAG', 'TAG considers the draft SEC Release TAD'],
  'Panel reviews SEC Release TAD': ['Panel considers SEC Release TAD', 'SEC Panel reviews the final TAD'],
  'SIT commences': [
    'SIT starts',
    'SIT begins',
    'Start of SIT',
    'SIT start',
    'Systems Integration Testing begins',
    'Commencement of SIT',
  ],
  'DCC submits SIT Completion Report': [
    'DCC issues SIT Completion Report',
    'SIT Completion Report submitted by DCC',
    'DCC provides SIT completion report to TAG',
  ],
  'TAG reviews SIT Completion Report': ['TAG considers SIT Completion Report', 'SIT Completion Report reviewed by TAG'],
  'Panel approves SIT Completion Report': [
    'Panel signs off SIT Completion Report',
    'SEC Panel approves SIT completion',
    'SIT Completion Report approved by Panel',
  ],
  'UIT commences': ['UIT starts', 'UIT opens', 'Start of UIT', 'UIT window opens', 'Beginning of UIT'],
  'UIT window closes': ['UIT ends', 'End of UIT', 'UIT finishes', 'UIT closes', 'UIT phase closes'],
  'DCC submits evidence against the operational acceptance criteria': [
    'DCC submits operational acceptance criteria evidence',
    'DCC provides evidence for the operational acceptance criteria',
    'Evidence against operational acceptance criteria submitted by DCC',
  ],
  'Operations Group reviews status against the operational acceptance criteria': [
    'Operations Group considers the operational acceptance criteria',
    'Operations Group reviews operational acceptance evidence',
    'Review of the operational acceptance criteria by the Operations Group',
  ],
  'Panel go/no-go decision': [
    'Panel takes go/no-go decision',
    'Go/no-go decision by the Panel',
    'Panel Go / No-Go',
    'Panel makes its go or no-go decision',
    'SEC Panel go/no-go meeting',
  ],
  'Release go-live': [
    'Go-live',
    'Go-live of the SEC Release',
    'November 2021 SEC Release goes live',
    'Release implemented',
    'Implementation of the SEC Release',
    'Release goes live',
    'Go live',
    'SEC Release implementation date',
  ],
};

const events: readonly Harmless[] = Object.entries(wordings).flatMap(([usual, others]) =>
  forms(`other words for “${usual}”`, others, (paper, text) => paper.cell(timetable, usual, 'Event', text)),
);

const heads: readonly (readonly [table: string, head: string, others: readonly string[]])[] = [
  [participants, 'Modification', ['Modification Proposal', 'MP', 'Mod', 'Modification number', 'Modification ID']],
  [participants, 'Suppliers', ['Supplier Parties', 'Supplier', 'Supplier Party']],
  [
    participants,
    'Electricity Networks',
    ['Electricity Network Parties', 'Electricity Network Operators', 'Electricity Network'],
  ],
  [participants, 'Gas Networks', ['Gas Network Parties', 'Gas Network', 'Gas Transporters']],
  [participants, 'Other SEC Parties', ['Other Parties', 'Other SEC Party']],
  [timetable, 'Event', ['Activity', 'Milestone', 'Step', 'Description']],
  [timetable, 'Notes', ['Comments', 'Remarks', 'Note', 'Further information']],
  [timetable, 'Date', ['Planned date', 'Target date', 'When']],
  [costs, 'Design, Build & PIT', ['Design, Build and PIT', 'DBT', 'Design, build, test']],
  [
    costs,
    'Implement to live',
    ['Implementation to live', 'Implementation', 'Transition to operations', 'Implementation to Live'],
  ],
  [parties, 'Participant', ['Party', 'Party Category', 'Category']],
  [parties, 'Summary of impacts', ['Impacts', 'Impact', 'Summary of impact', 'Description of impacts']],
  [dcc, 'Area impacted', ['Area', 'Impacted area', 'Area of impact']],
  [documents, 'Document', ['SEC document', 'SEC Document impacted', 'SEC Section']],
  [history, 'Changes', ['Description', 'Change', 'Summary of changes', 'Comments', 'Details']],
  [glossary, 'Acronym', ['Term', 'Abbreviation', 'Acronyms']],
  [glossary, 'Full term', ['Definition', 'Meaning', 'Description', 'Expansion', 'Term in full']],
];

const tableWords: readonly Harmless[] = [
  ...heads.flatMap(([table, head, others]) =>
    forms(`another head for “${head}”`, others, (paper, text) => paper.head(table, head, text), {
      // The other words may bring an acronym with them.
      tolerated: ['glossary/missing-acronym'],
    }),
  ),
  ...Object.entries({
    [participants]: [
      'Participant impacts',
      'Impacts on participants',
      'Participant impact table',
      'Table 1: Participant impact matrix',
    ],
    [documents]: ['SEC document impacts', 'Document impact matrix', 'Impacted SEC documents'],
    [timetable]: ['Implementation timetable', 'Timetable', 'Release timetable', 'Timeline', 'Implementation timeline'],
    [costs]: ['DCC implementation costs', 'DCC costs', 'Breakdown of DCC costs', 'DCC cost breakdown'],
    [history]: ['Version history', 'Revision history', 'Version control', 'Change history'],
    [glossary]: ['Acronyms', 'List of acronyms', 'Abbreviations', 'Glossary of terms'],
  }).flatMap(([caption, others]) =>
    forms(`another caption for “${caption}”`, others, (paper, text) => paper.caption(caption, text)),
  ),
  ...Object.entries({
    'About this document': ['Introduction', 'About this release', 'Purpose of this document'],
    '1. Scope': ['1 Scope', '1. Release scope', 'Scope'],
    'Approved Modification Proposals': ['Approved modifications', 'Approved Modifications'],
    'Targeted Modification Proposals': ['Targeted modifications', 'Targeted Modifications'],
    '2. Impacts': ['2. Impact', '2. Impact assessment', 'Impacts'],
    'SEC document impacts': ['Impacts on SEC documents', 'SEC documents'],
    '3. Implementation timeline': [
      '3. Implementation timetable',
      '3. Timetable',
      '3. Implementation plan',
      '3. Timeline',
    ],
    '4. Test strategy': ['4. Testing', '4. Testing strategy', '4. Test approach'],
    '5. Costs': ['5. Implementation costs', '5. Cost', 'Costs'],
    'SECAS costs': ['SECAS’s costs', 'SECAS implementation costs'],
    '6. Acceptance criteria': ['6. Release acceptance criteria', '6. Go-live criteria', 'Acceptance criteria'],
    'Appendix 2: Glossary': [
      'Appendix B: Glossary',
      'Glossary',
      'Appendix 2 – Acronyms',
      'Annex 2: Glossary of acronyms',
    ],
    'Appendix 1: Version control': ['Appendix A: Document control', 'Document history', 'Appendix 1 – Version history'],
  }).flatMap(([heading, others]) =>
    forms(`another heading for “${heading}”`, others, (paper, text) => paper.say(heading, text)),
  ),
];

const ticks: readonly Harmless[] = forms(
  'another mark for a tick, or for none',
  ['✔', '✔️', '✓\ufe0f', '√', '☑', 'x', 'X', 'Y', 'Yes', '✓*', '✓ (part)', '(✓)', '•', '●', '✅'],
  (paper, text) => paper.cell(participants, 'MP105', 'Suppliers', text),
  { tolerated: ['impacts/tick-mark'] },
).concat(
  forms(
    'another mark for a tick, or for none',
    ['-', '–', '—', 'No', 'N/A', 'n/a', 'None', '\u00a0', '☐'],
    (paper, text) => paper.cell(participants, 'MP090', 'Suppliers', text),
    { tolerated: ['impacts/tick-mark'] },
  ),
);

const amounts: readonly Harmless[] = [
  ...forms(
    'an amount in another form',
    [
      '£38400',
      '£38 400',
      '£38\u00a0400',
      '£38\u2009400',
      '£38,400.00',
      '38,400',
      'GBP 38,400',
      '£38.4k',
      '£38.4 k',
      '£0.0384m',
      '£38,400*',
      '£38,400 (excl. VAT)',
      '£38,400 ex VAT',
      '£38,400 plus VAT',
      '£38,400 (estimate)',
      '£38,400 – capped',
      '£ 38,400',
    ],
    (paper, text) => paper.cell(costs, 'MP105', 'SIT', text),
  ),
  ...forms(
    'a cell without a cost',
    ['£0', 'Nil', 'nil', 'None', '–', '-', 'N/A', 'n/a', '', '£nil', '0', 'Zero', 'Not applicable'],
    (paper, text) => {
      paper.cell(costs, 'MP105', 'UIT', text);
      paper.say('£1,614,900', '£1,605,400');
    },
  ),
  ...forms(
    'a cost that is explained',
    [
      'TBC',
      'To be confirmed',
      'tbc',
      'To follow',
      'Not yet known',
      'Included in SECMP0007',
      'See SECMP0007',
      'Included above',
    ],
    (paper, text) => {
      paper.cell(costs, 'MP105', 'UIT', text);
      paper.append('They come from the DCC’s Full Impact Assessments', 'What MP105 costs in UIT is not known yet.');
      paper.say('£1,614,900', '£1,605,400');
    },
    { tolerated: [] },
  ),
  ...forms(
    'a total in other words',
    [
      'around £1.6 million',
      'approximately £1,615,000',
      'about £1.61m',
      'just over £1.6m',
      'nearly £1.62m',
      'some £1,615,000',
      'between £1.6m and £1.7m',
      'between £1,600,000 and £1,650,000',
      '£1.6 to £1.7 million',
      'up to £1,650,000',
      'at most £1.65m',
      'less than £1.7 million',
      'more than £1.6m',
      '£1,614,900 (excluding VAT)',
      '£1,614,900.00',
      '£1.6149m',
      'GBP 1,614,900',
    ],
    (paper, text) => paper.say('are £1,614,900', `are ${text}`),
  ),
  ...forms(
    'an amount of something else',
    [
      'The costs of the June 2021 SEC Release were £900,000.',
      'An earlier estimate was £1,800,000.',
      'The Impact Assessment itself cost £25,000.',
      'The DCC’s annual budget is about £600m.',
      'A fine of up to £10,000 can be charged.',
    ],
    (paper, text) => paper.append('The DCC expects its operational costs to rise', text),
  ),
  {
    kind: 'a row or a column of totals',
    name: 'a row of totals',
    base: 'full',
    tolerated: [],
    change: (paper) => paper.addRow(costs, 'MP105', ['Total', '£1,261,500', '£220,700', '£53,500', '£79,200']),
  },
  {
    kind: 'a row or a column of totals',
    name: 'a column of totals',
    base: 'full',
    tolerated: [],
    change: (paper) => paper.addColumn(costs, 'Total', (row) => (row === 'SECMP0007' ? '£1,408,000' : '£206,900')),
  },
];

const words: readonly Harmless[] = [
  ...forms(
    'capitals that are no acronym',
    [
      'Ofgem and BEIS were informed in writing, as were EDF, E.ON and SSE.',
      'The address is 8 Example Street, London EC1A 1BB.',
      'The files are published as PDF and as XLSX.',
      'It follows ISO 27001 and ISO/IEC 15408.',
      'Users MUST NOT rely on this.',
      'Volumes rose in Q3 and in H1 of FY21/22.',
      'The file RID_v2.0_FINAL.docx replaces the draft.',
      'See www.example.org/RIDs for all releases.',
      'Write to SEC.Change@example.org with questions.',
      'Appendices AB, AC and AF are affected.',
      'Appendices AB, AC, and AF are affected.',
      'Appendices AB–AF are affected.',
      'Appendix AB or AD may change.',
      'The UK and the EU have different rules; GB is not the UK.',
      'The server has 64 GB of RAM.',
      'Part II and Part III of Schedule 8 stay as they are.',
      'The change is worth 5 MB a day at 50 kW.',
      'COVID-19 had no effect on the plan.',
      'Section H13.4(b) applies.',
      'The A–Z of Devices is online.',
      'It is 10 AM GMT, or 11 AM BST.',
      'Grades A, B and C exist.',
    ],
    (paper, text) => paper.append('This section describes the impacts of the release.', text),
  ),
  ...forms(
    'an acronym written out in another way',
    [
      'the Systems Integration Testing (“SIT”)',
      'the systems integration testing (SIT)',
      'SIT (Systems Integration Testing)',
      'SIT, the Systems Integration Testing,',
      'Systems Integration Testing, or SIT,',
      'the Systems Integration Testing [SIT]',
      'the Systems Integration Testing (hereafter SIT)',
      'the Systems Integration Testing (SIT)’s first part',
    ],
    (paper, text) => paper.say('when Systems Integration Testing (SIT)', `when ${text}`),
  ),
  ...forms(
    'a sentence about DCC Systems that says nothing of the release',
    [
      'DCC Systems are not available in the night of go-live.',
      'MP090 does not impact DCC Systems.',
      'Neither MP090 nor MP150 impacts DCC Systems.',
      'MP129 and MP150 have no impact on DCC Systems.',
      'Some of the modifications do not impact DCC Systems.',
      'There is no impact on DCC Systems outside the maintenance window.',
      'No further DCC System-impacting modifications can be added.',
      'Users’ own systems need no change for MP090.',
      'The availability of DCC Systems is not impacted.',
      'The Change Request has no impact on DCC Systems that Users see.',
      'Not every modification impacts DCC Systems.',
    ],
    (paper, text) => paper.append('DCC Change Requests are no part of a SEC Release', text),
    { tolerated: ['glossary/expanded-at-first-use'] },
  ),
  ...forms(
    'a count in other words',
    [
      '3 Modification Proposals have been approved for this release:',
      'Three (3) Modification Proposals have been approved for this release:',
      'The following three Modification Proposals have been approved for this release:',
      'A total of three Modification Proposals have been approved for this release:',
      'The Modification Proposals below have been approved for this release:',
      'These Modification Proposals have been approved:',
      'Of five modifications in this release, three have been approved:',
    ],
    (paper, text) => paper.say('Three Modification Proposals have been approved for this release:', text),
    { tolerated: ['style/count-words'] },
  ),
];

const versions: readonly Harmless[] = [
  ...forms(
    'a version in other words',
    ['Version: 2.0', 'v2.0', 'V2.0', '2.0', 'Issue 2.0', 'Version 2.0 (final)', 'Version 2.0 – 14 May 2021'],
    (paper, text) => paper.say('Version 2.0', text),
  ),
  {
    kind: 'a version in other words',
    name: 'v in the history',
    base: 'full',
    tolerated: [],
    change: (paper) =>
      ['0.1', '0.2', '1.0', '1.1', '2.0'].reduce((all, one) => all.cell(history, one, 'Version', `v${one}`), paper),
  },
];

const criteria: readonly Harmless[] = forms(
  'a criterion as another program types it',
  [
    "The DCC has demonstrated there will be no detrimental impact on consumers' experience.",
    'The DCC has demonstrated there will be no detrimental impact on consumers’ experience',
    'The DCC has demonstrated there will be no detrimental impact on consumers’ experience;',
    'The\u00a0DCC has demonstrated there will be no detrimental impact on consumers’ experience.',
    'The DCC has demonstrated  there will be no detrimental impact on consumers’ experience.',
    'The Data Communications Company has demonstrated there will be no detrimental impact on consumers’ experience.',
  ],
  (paper, text) =>
    paper.say('The DCC has demonstrated there will be no detrimental impact on consumers’ experience.', text),
  { tolerated: ['glossary/full-term-after-acronym', 'glossary/expanded-once'] },
);

const rows: readonly Harmless[] = [
  ...forms(
    'a key with its title beside it',
    [
      'MP105 – Longer messages to a display',
      'MP105: Longer messages to a display',
      'MP105 ‘Longer messages to a display’',
      'MP105 (approved)',
      'MP105*',
      'MP 105',
    ],
    (paper, text) => paper.cell(participants, 'MP105', 'Modification', text),
    { tolerated: ['scope/mistyped-identifier'] },
  ),
  ...forms(
    'a document with its title beside it',
    ['Section G ‘Security’', 'Section G – Security', 'Section G: Security', 'SEC Section G', 'Section G (Security)'],
    (paper, text) => paper.cell(documents, 'Section G', 'Document', text),
  ),
  ...forms(
    'a list entry in another form',
    [
      'Section G – Security',
      'Section G: Security',
      'Section G ‘Security’;',
      'Section G ‘Security’.',
      'Section G (‘Security’)',
      'Section G "Security"',
    ],
    (paper, text) => paper.say('Section G ‘Security’', text),
  ),
  ...forms(
    'another name for a category',
    ['Suppliers', 'Supplier', 'Supplier Parties (Large and Small)', 'Large and Small Suppliers', 'All Suppliers'],
    (paper, text) => paper.cell(parties, 'Supplier Parties', 'Participant', text),
  ),
  {
    kind: 'a row or a column more',
    name: 'a column of titles',
    base: 'full',
    tolerated: [],
    change: (paper) => paper.addColumn(participants, 'Title', (row) => `The title of ${row}`),
  },
  {
    kind: 'a row or a column more',
    name: 'a column for consumers',
    base: 'full',
    tolerated: [],
    change: (paper) => paper.addColumn(participants, 'Consumers', () => ''),
  },
];

const hidden: readonly Harmless[] = [
  ...forms(
    'words that a reader does not see',
    ['Guidance: delete this. Ask ZZQ about 12 December 2022 and £9,999.'],
    (paper, text) => paper.add('This section describes the impacts of the release.', text).dress(text, 'vanish'),
  ),
  ...forms('words that are struck through', [' It went live on 5 November 2021.'], (paper, text) =>
    paper.append('This section describes the impacts of the release.', text.trim()).dress(text.trim(), 'strike'),
  ),
];

const short: readonly Harmless[] = forms(
  'a sentence in a release without DCC System impact',
  [
    'The DCC will change two of its internal reports.',
    'The DCC’s service desk is told.',
    'No change to DCC Systems is needed.',
    'DCC Systems are not changed by any of the modifications.',
  ],
  (paper, text) => paper.append('This', text),
  { base: 'short', tolerated: ['glossary/missing-acronym', 'glossary/expanded-at-first-use'] },
);

export const harmless: readonly Harmless[] = [
  ...layouts,
  ...oddities,
  ...otherWordings,
  ...dates,
  ...events,
  ...tableWords,
  ...ticks,
  ...amounts,
  ...words,
  ...versions,
  ...criteria,
  ...rows,
  ...hidden,
  ...short,
];
