import type { RidPaper } from '../ridPaper';
import { modification, pagesOf, standardSets, step, tablesOf, terms } from './template';

/**
 * The first draft of a release, more than a year ahead: all of its scope is still targeted, what it costs is not known,
 * and its later steps have no dates yet, which the text explains. There is little to say of it but to remind its author.
 */
export function targetedSystems(): RidPaper {
  const criteria = standardSets();
  return {
    release: 'June 2023',
    version: '0.2',
    reference: 'SECP_105_2705_12 – Annex 1',
    classification: 'White',
    about: [
      'This draft of a Release Implementation Document (RID) describes what is known today of the June 2023 release of the Smart Energy Code (SEC). It is meant to go live on 29 June 2023. The SEC Panel will be asked to baseline it so that the Data Communications Company (DCC) can begin to design and build, and so that Parties know what they may have to prepare for.',
      'A draft at this stage has gaps. The Smart Energy Code Administrator and Secretariat (SECAS) will fill them as answers come in, and publishes a new version whenever a gap of any weight is filled. Comments are welcome at any time.',
    ],
    annexes: {
      opening: 'One annex will be added:',
      items: ['Annex A will be the SEC Release Testing Approach Document (TAD), which the DCC has yet to write.'],
    },
    approved: {
      opening: 'There are no approved Modification Proposals in this release so far.',
      modifications: [],
    },
    targeted: {
      opening:
        'Four Modification Proposals are targeted for this release. Each has a cut-off date, by which it must be approved to be a part of it:',
      modifications: [
        modification(
          'MP162',
          'Half-hourly readings without a visit',
          'proposes to have half-hourly readings collected once a day for every Supplier that asks for them, which changes the DCC Systems and the amount of traffic in the night. Its cut-off date is 30 September 2022.',
          'The Proposed Solution collects them through the existing Service Requests.',
          'The Alternative Solution adds one Service Request that collects a whole day.',
        ),
        modification(
          'MP170',
          'Order of firmware downloads',
          'proposes to let a User say which of its downloads comes first, and so changes the DCC Systems. Its cut-off date is 30 September 2022.',
        ),
        modification(
          'MP181',
          'Reports on Devices that fall silent',
          'proposes a monthly report on Devices that have not been heard of for 30 days. Its cut-off date is 16 December 2022.',
        ),
        modification(
          'DP199',
          'Membership of the Operations Group',
          'proposes to give every Party that has more than a million meters a seat. It is still a Draft Proposal. Its cut-off date is 16 December 2022.',
        ),
      ],
      closing:
        'More modifications may be added: those that impact DCC Systems until the Panel baselines this document, others until December 2022.',
    },
    changeRequests: {
      opening: 'The DCC considers one Change Request for the same date:',
      items: ['CR4705 ‘Second data centre in the north’ moves a third of the traffic to a new site.'],
      closing:
        'Whether both can be done in one night is being looked into. Its impacts are not a part of this document.',
    },
    impacts:
      'The impacts given here are those of the Modification Reports as they stand. They will change as the solutions are refined, and assume that all four modifications are approved.',
    narrative: 'What is expected of whom is put briefly in the next two tables.',
    documents: {
      opening: 'As far as is known, these documents will change:',
      items: [
        'Section C ‘Governance’',
        'Section H ‘DCC Services’',
        'Appendix E ‘DCC User Interface Services Schedule’',
        'Appendix AB ‘Service Request Processing Document’',
        'Appendix AD ‘DCC User Interface Specification’',
      ],
      matrix: 'The matrix shows which modification is expected to change them:',
      closing: 'The legal text will be drafted once the Change Board has seen the solutions.',
    },
    otherCodes:
      'The Balancing and Settlement Code is preparing to use half-hourly readings on its own timetable. Its administrator takes part in the Working Group of MP162. No change of that Code depends on this release.',
    timeline: [
      'The timetable begins with the baselining of this document. It has the meetings that the Panel has set for 2022 and the last steps before go-live, which are counted back from it.',
      'Dates for the TAD, for Systems Integration Testing (SIT) and for User Integration Testing (UIT) will be added when the DCC has planned its work with its providers and the Testing Advisory Group (TAG) has agreed the plan. That is expected in September 2022.',
    ],
    testStrategy: {
      opening:
        'How the release is tested depends on which solution of MP162 is chosen. What is certain already is this:',
      dcc: [
        'The DCC will carry out SIT with the traffic of a full night, since more readings in the same hours could slow down what else is done then. It will describe its approach in Annex A.',
      ],
      user: [
        'Users will be able to take part in UIT with systems of their own. Those that mean to use half-hourly readings from the first day are asked to.',
      ],
    },
    costs: {
      opening: 'Only some of the central costs can be given now.',
      dcc: [
        'What MP162 and MP170 cost is not known yet. The DCC has been asked for Preliminary Assessments of both, and expects to deliver them by the end of July 2022. The costs of Pre-Integration Testing (PIT), of testing with others and of deployment will be shown separately from then on.',
      ],
      afterBreakdown: [],
      secas: [
        'SECAS estimates five days of effort, equating to around £3,000, for updating the SEC, and 24 days of effort, equating to around £14,400, for managing the release.',
      ],
    },
    criteria: {
      opening: [
        'The Panel will decide by these criteria in June 2023. Until then they may be added to, never weakened.',
        'The Operations Group, the TAG and the Security Sub-Committee (SSC) will each review one set, and give their advice to the Panel.',
      ],
      ...criteria,
    },
    glossary: 'All acronyms of this document are explained in the table.',
    tables: tablesOf({
      participants: { MP162: '✓✓·✓✓', MP170: '✓··✓✓', MP181: '✓✓✓··', DP199: '✓✓✓✓·' },
      parties: [
        [
          'Supplier Parties',
          [
            'Half-hourly readings can be had once a day without asking for each.',
            'Downloads of firmware can be put in order.',
            'Silent Devices are reported monthly.',
          ],
        ],
        [
          'Electricity Network Parties',
          ['Half-hourly readings can be had in groups.', 'Silent Devices are reported monthly.'],
        ],
        ['Gas Network Parties', ['Silent Devices are reported monthly, and large networks get a seat.']],
        ['Other SEC Parties', ['Other Users may ask for half-hourly readings with consent.']],
      ],
      dcc: [
        ['DCC Systems', ['The night’s traffic grows by about a fifth.', 'Downloads are queued by their order.']],
        ['Service desk', ['Questions on the order of downloads are answered from a new guide.']],
      ],
      documents: {
        'Section C': '···✓',
        'Section H': '✓·✓·',
        'Appendix E': '✓···',
        'Appendix AB': '✓✓··',
        'Appendix AD': '✓✓··',
      },
      timetable: [
        step('10 Jun 22', 'baselineSystems'),
        ['30 Sep 22', 'Cut-off date for MP162 and MP170', ''],
        step('', 'tadDraft'),
        step('', 'tadDraftReview'),
        step('', 'tadConsultation'),
        step('', 'tadUpdate'),
        step('', 'tadUpdateReview'),
        step('', 'tadPanel'),
        ['09 Dec 22', 'Panel baselines RID for non-system-impacting modifications', ''],
        ['16 Dec 22', 'Cut-off date for MP181 and DP199', ''],
        step('', 'sitStart'),
        step('', 'sitReport'),
        step('', 'sitReview'),
        step('', 'sitPanel'),
        step('', 'regressionPlans', ''),
        step('', 'uitStart'),
        step('', 'regressionResults', ''),
        step('', 'uitEnd'),
        step('', 'uitReport'),
        step('30 May 23', 'operationalEvidence'),
        step('', 'uitReview'),
        step('06 Jun 23', 'operationalReview'),
        step('16 Jun 23', 'uitPanel'),
        step('16 Jun 23', 'goNoGo'),
        step('29 Jun 23', 'goLive'),
      ],
      history: [
        ['0.1', '25 Apr 22', 'First draft, for comment by the Operations Group, the TAG and SEC Parties.'],
        ['0.2', '20 May 22', 'DP199 added. Paper for the Panel, to be baselined.'],
      ],
      glossary: [...terms('DCC', 'PIT', 'RID', 'SEC', 'SECAS', 'SIT', 'SSC', 'TAD', 'TAG', 'UIT')],
    }),
    pages: pagesOf([
      [
        3,
        'About this document',
        '1. Scope',
        'Approved Modification Proposals',
        'Targeted Modification Proposals',
        'DCC Change Requests',
        '2. Impacts',
      ],
      [4, 'SEC Party and DCC impacts', 'SEC document impacts'],
      [5, 'Other Code impacts', '3. Implementation timeline'],
      [
        6,
        '4. Test strategy',
        'DCC’s testing approach',
        'User testing approach',
        '5. Costs',
        'DCC costs',
        'SECAS costs',
        '6. Acceptance criteria',
      ],
      [7, 'Operational acceptance criteria', 'Testing acceptance criteria', 'Security acceptance criteria'],
      [8, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
