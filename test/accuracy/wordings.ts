import { forms, type Harmless } from './forms';

const timetable = 'Release implementation timetable';
const participants = 'Participant impact matrix';
const costs = 'Breakdown of DCC implementation costs';
const history = 'Document history';
const impacts = 'This section describes the impacts of the release.';
const estimates = 'They come from the DCC’s Full Impact Assessments';
const undated = { tolerated: ['timetable/date-format', 'timetable/undated-event'] };

/** What authors were found to write that the checker had not met. */
export const otherWordings: readonly Harmless[] = [
  ...forms(
    'an amount with words around it',
    [
      '£38,400 net of VAT',
      'max. £38,400',
      '£38,400 (2021 prices)',
      '£38,400 excluding VAT and contingency',
      '£19,200 + £19,200',
      '£38,400 pounds',
      'Between £38,000 and £39,000',
      '≤ £40,000',
    ],
    (paper, text) => paper.cell(costs, 'MP105', 'SIT', text),
  ),
  ...forms(
    'words where no cost stands',
    [
      'Not required',
      'No UIT needed',
      'Nil (text only)',
      'Absorbed by the DCC',
      'TBC in June 2021',
      'ditto',
      'as above',
    ],
    (paper, text) => {
      paper.cell(costs, 'MP105', 'UIT', text);
      paper.say('£1,614,900', '£1,605,400');
    },
  ),
  ...forms(
    'a total with another unit or qualifier',
    ['£1.6–1.7m', '£1.6 mil', 'just short of £1.62m', 'in the region of £1,600,000', '£1.6m to 1.7m'],
    (paper, text) => paper.say('are £1,614,900', `are ${text}`),
  ),
  ...forms(
    'a cost of something else',
    [
      'Suppliers expect total implementation costs of £3,000,000 of their own.',
      'The Full Impact Assessment of MP105 cost £30,000.',
      'SECMP0007 was first quoted at £1,500,000.',
      'Without MP105, the total would be £1,408,000.',
      'In the Preliminary Impact Assessments the total was £1.9m.',
    ],
    (paper, text) => paper.append(estimates, text),
  ),
  ...forms(
    'effort in other words',
    ['eight days of effort, at £600 a day', 'seven to nine days of effort, equating to £4,200 to £5,400'],
    (paper, text) => paper.say('eight days of effort, equating to around £4,800', text),
  ),
  ...forms(
    'words where a date belongs',
    [
      'See notes',
      'Q2 2021/22',
      'April',
      'Once testing of the parts is done',
      'Summer',
      'Not known yet',
      'April 2021 Panel',
    ],
    (paper, text) => paper.cell(timetable, 'SIT commences', 'Date', text),
    undated,
  ),
  ...forms(
    'a date with other separators',
    ['04Nov21', '4/Nov/2021', '04.Nov.21'],
    (paper, text) => paper.cell(timetable, 'Release go-live', 'Date', text),
    undated,
  ),
  ...Object.entries({
    'SIT commences': ['SIT kicks off', 'SIT entry'],
    'Panel go/no-go decision': ['Decision to go live', 'Panel gives the go-ahead', 'Panel release decision'],
    'Release go-live': ['Release into production', 'DCC deploys the release', 'Cutover to live'],
    'DCC consults on draft SEC Release TAD': ['DCC seeks views on draft TAD'],
    'Panel baselines RID for system-impacting modifications': [
      'Panel agrees the RID for DCC System-impacting modifications',
      'First baseline of the RID by the SEC Panel',
    ],
  }).flatMap(([usual, others]) =>
    forms(`other words for “${usual}”`, others, (paper, text) => paper.cell(timetable, usual, 'Event', text)),
  ),
  ...forms(
    'a date that is not that of go-live',
    [
      'Two weeks after go-live, on 18 November 2021, the DCC reports.',
      'The release was due to go live on 28 October 2021, but is now planned for 4 November 2021.',
      'A pilot goes live on 7 October 2021.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'capitals that are no acronym',
    [
      'AES-128 and SHA-256 are used.',
      'It is CAPITALISED on purpose.',
      'The states ON and OFF exist.',
      'Appendices ‘AB’ and ‘AC’ change.',
      'Appendix AB (and AC) change.',
      'Service Request SR8.14.1 stays.',
      'It is ISO27001 certified, and uses HTML5.',
      'Q&A sessions take place.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'a version in other words',
    ['Revision 2.0', 'Version No. 2.0', 'Document version 2.0', 'Ver. 2.0'],
    (paper, text) => paper.say('Version 2.0', text),
  ),
  ...forms('a version of the history in other words', ['2.0 (final)', '2.0*', '2'], (paper, text) =>
    paper.cell(history, '2.0', 'Version', text),
  ),
  ...forms(
    'a row of the history in other words',
    ['Panel re-baseline', 'Final version following Panel baselining', 'Published after the Panel’s baseline decision'],
    (paper, text) => paper.cell(history, '2.0', 'Changes', text),
  ),
  ...forms(
    'a modification that has to do with one in scope',
    [
      'MP105 builds on SECMP0015.',
      'MP143 depends on MP105.',
      'MP143 is being progressed separately.',
      'Following the withdrawal of MP143, the scope was reduced.',
      'Had MP143 been included, the cost would be higher.',
      'MP105 was raised as DP079.',
    ],
    (paper, text) => paper.append(impacts, text),
  ),
  ...forms(
    'a bullet that starts with what it is',
    ['Modification Proposal MP090 ‘Removing the Services Force Majeure Event’ will take the provisions'],
    (paper, text) => paper.say('MP090 ‘Removing the Services Force Majeure Event’ will take the provisions', text),
  ),
  ...forms(
    'a section of another document',
    ['See Annex A, Section 7.', 'GBCS Section 13.2 changes.', 'Schedule 8, Section 12.3 is changed.'],
    (paper, text) => paper.append(impacts, text),
    { tolerated: ['glossary/missing-acronym'] },
  ),
  ...forms('another head in brackets', ['Date (planned)', 'Due'], (paper, text) => paper.head(timetable, 'Date', text)),
  ...forms('another name for a row', ['Modification MP105', 'Mod MP105'], (paper, text) =>
    paper.cell(participants, 'MP105', 'Modification', text),
  ),
];
