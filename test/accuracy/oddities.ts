import { forms, type Harmless } from './forms';

const timetable = 'Release implementation timetable';
const participants = 'Participant impact matrix';
const costs = 'Breakdown of DCC implementation costs';
const history = 'Document history';
const impacts = 'This section describes the impacts of the release.';
const otherForm = { tolerated: ['timetable/date-format'] };
const undated = { tolerated: ['timetable/date-format', 'timetable/undated-event'] };

const places: readonly Harmless[] = [
  // The forms of a date, where a history has them too.
  ...forms(
    'a date of the history in another form',
    ['14 May 2021', '14/05/2021', '14-May-21', 'Friday 14 May 2021', '14th May 2021', '14.05.21', '14 MAY 21'],
    (paper, text) => paper.cell(history, '2.0', 'Date', text),
    otherForm,
  ),
  ...forms(
    'a date of go-live in prose in another form',
    [
      '4th November 2021',
      'Thursday 4 November 2021',
      'Thursday, 4 November 2021',
      '4 Nov 2021',
      '04/11/2021',
      'November 4, 2021',
      '04 November 2021',
    ],
    (paper, text) => paper.say('go live on 4 November 2021', `go live on ${text}`),
  ),
  ...forms(
    'a window of days',
    ['27 Jul 21 – 22 Sep 21', '27 July to 22 September 2021', '27 Jul 21 to 22 Sep 21', '27/07/21–22/09/21'],
    (paper, text) => paper.cell(timetable, 'UIT commences', 'Date', text),
    undated,
  ),
  ...forms(
    'a note beside a date',
    [
      'Originally planned for 20 Jul 21.',
      'Moved from 20 July 2021 by the Panel.',
      'If SIT ends late, this becomes 3 August 2021.',
      'Papers are due on 20 July 2021.',
      'Subject to the approval of the SIT Completion Report.',
      'Not before 20 July 2021.',
      'The window is open until 22 September 2021.',
      'See the TAD for the exact times.',
      'TBC',
    ],
    (paper, text) => paper.cell(timetable, 'UIT commences', 'Notes', text),
  ),
  ...forms(
    'a step more',
    [
      'TABASC reviews the design',
      'SECAS publishes the SEC',
      'DCC holds a lessons learnt session',
      'Change Board votes on MP129',
      'Devices are loaded into the test laboratory',
      'Service Desk is briefed',
    ],
    (paper, text) => paper.addRow(timetable, 'SIT completes', ['10 Jun 21', text, '']),
    { tolerated: ['glossary/missing-acronym'] },
  ),
  ...forms(
    'a sentence on costs',
    [
      'MP105 costs £206,900 in total.',
      'The largest part, £1,408,000, is for SECMP0007.',
      'These figures exclude VAT.',
      'The estimate of March 2021 was £1,500,000.',
      'MP150 will cost nothing.',
      'The costs will be recovered through the DCC’s charges.',
      'Design, Build & PIT comes to £1,261,500.',
      'The costs of UIT, £53,500, are estimates.',
    ],
    (paper, text) => paper.append('They come from the DCC’s Full Impact Assessments', text),
  ),
  ...forms(
    'another release in a sentence',
    [
      'The next release is the February 2022 SEC Release.',
      'MP143 has moved to the February 2022 SEC Release.',
      'It builds on the June 2021 SEC Release.',
      'As in the November 2020 SEC Release, Users test for eight weeks.',
      'Part 2 of SECMP0015 went live in the June 2022 SEC Release.',
      'Lessons from the June 2021 SEC Release were taken on board.',
      'The February 2022 SEC Release will have another RID.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'a modification that is said to be elsewhere',
    [
      'MP143 was withdrawn.',
      'MP143 was moved to a later release.',
      'MP143 has been rejected by the Change Board.',
      'MP143 is no longer part of this release.',
      'MP143 could be added in a later release.',
      'MP143 was implemented in the June 2021 SEC Release.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'a sentence on impacts',
    [
      'No impact on consumers is expected.',
      'There is no impact on Electricity Networks beyond the notices.',
      'Suppliers that do not use displays are not impacted.',
      'The impact on Gas Networks is small.',
      'No other impacts on SEC Parties have been found.',
      'No changes to Users’ systems are needed for MP090.',
    ],
    (paper, text) => paper.append('What each category of Party, and the DCC, should expect', text),
  ),
  ...forms(
    'a reference within the document',
    [
      'See Section 3 of this document.',
      'Section 5 has the costs.',
      'See Appendix 2 for the acronyms.',
      'Annex A has the details.',
      'See the section on costs.',
      'Section H of the SEC says more.',
      'Appendix AB of the SEC is described there.',
      'See Annex B of the Modification Report.',
      'See clause 3.2 of the DCC’s contract.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'brackets that are no leftover',
    [
      'The Panel [SECP] was told.',
      'The quote ends here [...] and goes on.',
      'The limit is 232 [characters].',
      'See [1] for the source.',
      'The placeholder rows of the template are gone.',
      'The draft was noted by the Panel.',
      'Users insert a date in their own plans.',
    ],
    (paper, text) => paper.append(impacts, text),
    { tolerated: ['glossary/missing-acronym'] },
  ),
  ...forms(
    'a row of the history in other words',
    [
      'Approved by the Panel.',
      'Version approved by the Panel on 14 May 2021.',
      'Re-baselined.',
      'Baselined version, with the whole scope.',
      'Baselined by the SEC Panel following consultation.',
      'Second baseline agreed by the Panel.',
    ],
    (paper, text) => paper.cell(history, '2.0', 'Changes', text),
  ),
  ...forms(
    'a bullet of the scope in another form',
    [
      'MP090: ‘Removing the Services Force Majeure Event’ will take the provisions',
      'MP090 – ‘Removing the Services Force Majeure Event’ will take the provisions',
      'MP090 “Removing the Services Force Majeure Event” will take the provisions',
      'MP090 ‘Removing the Services Force Majeure Event’ will remove the provisions',
      'MP090 ‘Removing the Services Force Majeure Event’ takes the provisions',
    ],
    (paper, text) => paper.say('MP090 ‘Removing the Services Force Majeure Event’ will take the provisions', text),
    { tolerated: ['scope/link-matches-title'] },
  ),
  ...forms('a cell of costs with a sign', ['(£9,500)', '-£9,500', '−£9,500', '£-9,500'], (paper, text) => {
    paper.cell(costs, 'MP105', 'UIT', text);
    paper.say('£1,614,900', '£1,595,900');
  }),
  ...forms(
    'a mark for a tick from another font',
    ['\uf0fc', '\uf0fe', 'ü', 'y', 'yes', 'YES', '×', '✓✓', ' ✓ ', '✓ 1', '☑️', '●'],
    (paper, text) => paper.cell(participants, 'SECMP0007', 'Suppliers', text),
    { tolerated: ['impacts/tick-mark'] },
  ),
  ...forms(
    'an acronym that is explained where it stands',
    ['The Technical Operations Centre (TOC) is told.', 'The Supplier of Last Resort (SoLR) process stays.'],
    (paper, text) => paper.append(impacts, text),
    { tolerated: ['glossary/missing-acronym'] },
  ),
];

export const oddities: readonly Harmless[] = places;
