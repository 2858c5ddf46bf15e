import { setCell, type RidPaper } from '../ridPaper';
import type { PaperSection } from '../ridBody';
import { modification, pagesOf, standard, step, tablesOf, terms } from './template';

/** Without its test strategy, and with its costs in front of the timeline. */
export const wrongSections: readonly PaperSection[] = [
  'about',
  'scope',
  'impacts',
  'costs',
  'timeline',
  'criteria',
  'history',
  'glossary',
];

/** A RID in which whatever can go wrong has gone wrong: each rule of the catalogue has something to say of it. */
export function everythingWrong(): RidPaper {
  const paper = written();
  setCell(paper, 'participant-matrix', 0, 1, 'x');
  setCell(paper, 'participant-matrix', 2, 4, 'tbc');
  return paper;
}

/** What the data model says other than the document, which nobody has refreshed since. */
export function wrongModel(paper: RidPaper): RidPaper {
  paper.tables['dcc-impacts'].rows.push(['Contracts', ['Two contracts with service providers are amended.']]);
  return withTermOfSit(paper, 'Systems Integration Testing');
}

/** What the document said when it was last refreshed. */
export function wrongWhenWritten(paper: RidPaper): RidPaper {
  return withTermOfSit(paper, 'System Integration Testing');
}

function withTermOfSit(paper: RidPaper, term: string): RidPaper {
  const row = paper.tables.glossary.rows.findIndex(([acronym]) => acronym === 'SIT');
  setCell(paper, 'glossary', row, 1, term);
  return paper;
}

function written(): RidPaper {
  return {
    release: 'February 2020',
    version: '1.2',
    reference: 'SECP_76_1701_31 – Annex 2',
    classification: 'White',
    about: [
      'This is the Release Implementation Document (RID) of the Smart Energy Code (SEC) for the February 2020 SEC Release. The release will go live on 27 February 2020. SECAS has prepared it for the SEC Panel, for Parties, and for the Data Communication Company (DCC), who all plan by it.',
      'Most of this document is about modifications that change the DCC Systems; a few change text alone, and are included because they were ready at the same time.',
    ],
    annexes: {
      opening: 'There is one annex:',
      items: ['Annex A is the SEC Release Testing Approach Document (TAD), which is being drafted.'],
    },
    approved: {
      opening: 'One Modification Proposal has been approved for this release:',
      modifications: [
        modification(
          'MP074',
          'Enrolment of meters that were moved',
          'proposes to let a Supplier enrol a meter again after it was moved to other premises, without a visit by the maker.',
        ),
        {
          ...modification(
            'MP076',
            'Earlier notice of planned maintenance',
            'will have the DCC give notice of planned maintenance 20 Working Days ahead, and show it in the Self-Service Interface.',
          ),
          address: 'https://smartenergycodecompany.co.uk/modifications/enrolment-of-meters-that-were-moved/',
        },
      ],
    },
    targeted: {
      opening:
        'The Modification Proposals below are expected to be included, if a decision on them is taken by the respective cut-off dates:',
      modifications: [
        modification(
          'MP081',
          'Priority of prepayment top-ups',
          'proposes to send a prepayment top-up ahead of other traffic, and so changes the DCC Systems where they queue Service Requests.',
        ),
        modification(
          'MP083',
          'Names of contact points',
          'proposes to keep the names of contact points in one list, which SECAS would publish.',
        ),
        modification(
          'MP074',
          'Enrolment of meters that were moved',
          'proposes to let a Supplier enrol a moved meter again.',
        ),
        modification(
          'MP087',
          'Quorum of the Change Board',
          'proposes to lower the number of members that the Change Board needs for a vote.',
        ),
      ],
      closing:
        'No DCC System impacting modifications can be added any more. The window for them closed when the first version of this document was baselined.',
    },
    changeRequests: {
      opening: 'There are no DCC Change Requests in the night of this release.',
      items: [],
      closing: '',
    },
    impacts:
      'This section describes the impacts on Parties, on the DCC and on documents. The release does not impact DCC Systems.',
    narrative:
      'The tables below give a summary. The Testing Advisory Group (TAG) and the Operations Group (OPSG) have seen a draft of them.',
    documents: {
      opening: 'The following documents are updated:',
      items: [
        'Section C ‘Governance’',
        'Section D ‘Modification Procedures’',
        'Appendix AB ‘Service Request Processing Document’',
      ],
      matrix: 'Each modification changes these documents:',
      closing: 'The legal text is annexed to each Modification Report.',
    },
    otherCodes: 'No other Codes are impacted by the release.',
    timeline: [
      'The table includes decisions on modifications and the dates on which Systems Integration Testing (SIT) and User Integration Testing (UIT) commence and complete.',
      'The dates of the testing windows will be provided once the DCC and the Testing Advisory Group (TAG) have agreed the approach. The DCC System-impacting part of the scope was baselined first.',
    ],
    testStrategy: { opening: '', dcc: [], user: [] },
    costs: {
      opening: 'The central costs of the release are as follows.',
      dcc: ['The total DCC implementation costs of this release are £310,000. The table below breaks them down.'],
      afterBreakdown: [
        'No impact on operational costs have been identified. The figures include Pre-Integration Testing (PIT), which each service provider does by itself.',
      ],
      secas: [
        'The Smart Energy Code Administrator and Secretariat (SECAS) needs two days of effort, equating to around £1,200, to update the SEC. Project management needs 20 days of effort, equating to around £10,000.',
      ],
    },
    criteria: {
      opening: [
        'The Panel decides on go-live by these criteria. The Operations Group and the Security Sub-Committee (SSC) will review where the release stands against them, and advise the Panel.',
        'The Testing Approach Document says how each test phase is closed.',
      ],
      operational: [
        ...standard('operational').map((text) => text.replace('no detrimental impact', 'no lasting impact')),
        'The DCC has shown that a top-up overtakes other traffic within two minutes.',
      ],
      testing: standard('testing'),
      security: [],
    },
    glossary: 'Here are all acronyms with their full terms.',
    tables: tablesOf({
      participants: { MP076: '✓✓✓✓✓', MP074: '✓····', MP081: '✓·✓··', MP083: '·····', MP199: '···✓·' },
      parties: [
        [
          'Supplier Parties',
          [
            'A meter that was moved can be enrolled again.',
            'Top-ups reach the meter ahead of other traffic.',
            'Notice of planned maintenance comes earlier.',
          ],
        ],
        ['Electricity Network Parties', ['Notice of planned maintenance comes earlier.']],
        ['Other SEC Parties', ['Notice of planned maintenance comes earlier.']],
      ],
      dcc: [
        ['Operations', ['Maintenance is planned, and shown in the Self Service Interface, 20 Working Days ahead.']],
      ],
      documents: { 'Section C': '✓····', 'Section D': '·✓···', 'Section H': '✓·✓··', 'Appendix AB': '·····' },
      timetable: [
        step('12 Apr 19', 'baselineSystems'),
        ['11 Oct 19', 'Panel baselines RID for non-system-impacting modifications', ''],
        step('31 Jun 19', 'tadDraft'),
        step('14/05/2019', 'tadDraftReview'),
        step('21 May 19', 'tadConsultation'),
        step('19 Jun 19', 'tadUpdate'),
        step('26 Jun 19', 'tadUpdateReview'),
        step('12 Jul 19', 'tadPanel'),
        step('13 Aug 19', 'sitStart'),
        step('12 Oct 19', 'sitReport'),
        step('16 Oct 19', 'sitReview'),
        step('', 'sitPanel'),
        step('08 Nov 19', 'regressionPlans'),
        step('18 Nov 19', 'uitStart'),
        step('17 Jan 20', 'uitEnd'),
        step('24 Jan 20', 'uitReport'),
        step('28 Jan 20', 'operationalEvidence'),
        step('31 Jan 20', 'uitReview'),
        step('04 Feb 20', 'operationalReview'),
        step('14 Feb 20', 'uitPanel'),
        step('14 Feb 20', 'goNoGo'),
        step('28 Feb 20', 'goLive'),
      ],
      costs: {
        MP074: ['£120,000', '£35,000', '£12,500', 'tbc'],
        MP076: ['£98,000', '£31,000', '£9,500', '£22,000'],
      },
      history: [
        ['0.1', '18 Jan 19', 'First draft, sent to Parties for comment.'],
        ['0.2', '05 Apr 19', 'Comments worked in.'],
        ['1.0', '12 Apr 19', 'Sent to the Operations Group.'],
        ['1.1', '10 Apr 19', 'Costs and dates added.'],
      ],
      glossary: [
        ['CSP', 'Communication Service Provider'],
        ['DCC', 'Data Communication Company'],
        ...terms('RID', 'PIT', 'SEC', 'SECAS'),
        ['SIT', 'Service Integration Testing'],
        ...terms('SSC', 'TAD', 'TAG', 'TAG', 'UIT'),
      ],
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
        'SEC Party and DCC impacts',
      ],
      [4, 'SEC document impacts', 'Other Code impacts'],
      [5, '3. Implementation timeline', '5. Costs', 'DCC costs', 'SECAS costs'],
      [6, '6. Acceptance criteria', 'Operational acceptance criteria', 'Testing acceptance criteria'],
      [8, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
