import { revised } from '../revised';
import { ridDocx, setCell, type RidPaper } from '../ridPaper';
import { modification, pagesOf, standardSets, step, tablesOf, terms } from './template';

/**
 * A draft as it goes round: changes are tracked in sentences, in cells, over whole rows and over the ends of paragraphs,
 * and reviewers discuss it in comments. One modification leaves the release and another joins it; what was forgotten on
 * the way is wrong in the final text, and only that. `revised` says how the marks are written.
 */
export function trackedAndCommentedDocx(): Uint8Array {
  const paper = reviewed();
  // The column of the one that left is still there: Word tracks no columns.
  paper.tables['document-matrix'].heads = ['Document', 'MP124', 'MP133', 'MP139', 'MP142'];
  setCell(paper, 'participant-matrix', 1, 3, '[+✓+]');
  setCell(paper, 'participant-matrix', 1, 5, '[-✓-]');
  return ridDocx(paper, {
    write: revised,
    table: {
      'participant-matrix': { tracked: { 2: 'deleted', 3: 'inserted' } },
      timetable: { tracked: { 3: 'deleted', 20: 'inserted' } },
      history: { tracked: { 4: 'inserted' } },
      glossary: { tracked: { 0: 'deleted' } },
    },
    document: { trackChanges: true },
  });
}

function reviewed(): RidPaper {
  const criteria = standardSets();
  return {
    release: 'February 2022',
    version: '2.1',
    reference: 'SECP_99_1009_07 – Annex 1',
    classification: 'White',
    about: [
      'This Release Implementation Document (RID) is about the February 2022 release of the Smart Energy Code (SEC), which will go live on [-17 February 2022-][+24 February 2022+]. It is for everybody who has to prepare for that day: SEC Parties, the Data Communications Company (DCC), the SEC Panel and its sub-committees[?.|Do we still need the list of readers?|Yes, the TAG asked for it at its October meeting.|Fine, please keep it then.?]',
      '[-An earlier version was sent out in August, and answers to it are on the website under SMKI PMA papers.-]¶-',
      'The Smart Energy Code Administrator and Secretariat (SECAS) keeps this document [-up-to-date-][+up to date+] and will publish it again [?after the Panel has met|Which meeting? I think XYZ is meant, on 12 May 2035, at a cost of £3,000,000.?].',
    ],
    annexes: {
      opening: 'One annex goes with it:',
      items: ['Annex A is the SEC Release Testing Approach Document (TAD)[+, which the Panel reviewed in June 2021+].'],
    },
    approved: {
      opening: '[-Two-][+Three+] Modification Proposals have been approved for this release:',
      modifications: [
        modification(
          'MP124',
          'Reading a meter after a change of tenant',
          'will change the DCC Systems so that a reading is taken at midnight on the day of a change of tenant, [-if-][+provided that+] the Supplier has asked for it three days before.',
          '[-A reading on any other day still needs a Service Request of its own.-]¶-',
          'Readings are kept for [-12-][+13+] months.',
        ),
        modification(
          'MP133',
          'Forecasts of orders for hubs',
          'will ask Suppliers for a forecast of their orders twice a year [-instead of-][+rather than+] every quarter.',
        ),
        modification(
          'MP142',
          'Publication of test results',
          '[+will publish the results of each test phase on the website, once the TAG has seen them, for all Communication Service Providers (CSPs) together.+]¶+',
        ),
      ],
    },
    targeted: {
      opening:
        '[-One Modification Proposal is targeted for this release, and joins it if it is approved by 17 December 2021:-][+There are no Modification Proposals targeted for this release. MP139 was withdrawn in October 2021.+]',
      modifications: [],
      closing: 'No more modifications can be added [?now|Agreed with the Operations Group on 2 November.?].',
    },
    changeRequests: { opening: 'The DCC plans no Change Requests for this date.', items: [], closing: '' },
    impacts:
      'What the release means for those who work with the SEC is described here, and which of its documents are amended. ¶-',
    narrative: 'A summary for each [-category of party-][+category of Party+] follows.',
    documents: {
      opening: 'The release amends:',
      items: [
        'Section H ‘DCC Services’',
        '[+Section F ‘Smart Metering System Requirements’+]¶+',
        'Appendix AB ‘Service Request Processing Document’',
        '[-Appendix AG ‘Incident Management Policy’-]¶-',
        'Appendix I ‘CH Installation and Maintenance Support Materials’',
      ],
      matrix: 'They are amended by these modifications:',
      closing: 'The amended text is part of each Modification Report.',
    },
    otherCodes: 'This release [-may impact-][+has no impact on+] other Codes.',
    timeline: [
      'The table has the dates from the first baselining to go-live, the windows for Systems Integration Testing (SIT) and User Integration Testing (UIT), and the meetings of the Testing Advisory Group (TAG), the Operations Group, the Security Sub-Committee (SSC) and the Panel.',
      '[-Dates for UIT will be provided when the DCC has agreed them with the TAG.-]¶-',
      'All dates have been agreed with the DCC.',
    ],
    testStrategy: {
      opening: 'Two kinds of tests are planned.',
      dcc: [
        'SIT follows Annex A. The DCC tests the midnight reading with [-six-][+eight+] kinds of meter, [+in both networks, +]and with clocks that have just been put forward or back.',
        'Each provider has finished Pre-Integration Testing (PIT) by then.',
      ],
      user: [
        'In UIT, Users [?can try|Or must? The TAD says “are encouraged to”.|“can” is right, nobody is obliged.?] the reading with test premises that the DCC sets up for them, and may [-also -]bring Devices of their own.',
      ],
    },
    costs: {
      opening: 'The costs of the DCC and of SECAS are given here.',
      dcc: [
        'The DCC will implement MP124 for a total of [-£389,000-][+£402,500+], of which £61,000 is for testing. [-MP139 adds £27,000.-] [+The DCC will implement MP142 from its budget for communication.+]',
        'Its operational costs do not change.',
      ],
      afterBreakdown: [],
      secas: [
        'Updating the SEC takes [-four-][+five+] days of effort, equating to around [-£2,400-][+£3,000+]. Project management takes 18 days of effort, equating to around £10,800.',
      ],
    },
    criteria: {
      opening: [
        'These criteria decide on go-live.',
        'The Operations Group[-and the TAG-][+, the TAG and the SSC+] will review the status of the criteria and advise the Panel.',
      ],
      operational: [
        ...criteria.operational,
        '[+The DCC has shown that readings at midnight do not delay the daily reads of other Users.+]¶+',
      ],
      testing: criteria.testing.map((text) =>
        text
          .replace('Testing Approach Document (TAD)', 'TAD')
          .replace('Systems and User Integration Testing (SIT and UIT)', 'SIT and UIT')
          .replace('production environment on', '[-live-][+production+] environment on'),
      ),
      security: criteria.security,
    },
    glossary: 'Every acronym of this document is explained here.',
    tables: tablesOf({
      participants: { MP124: '✓··✓✓', MP133: '✓···✓', '[-MP139-]': '·✓···', '[+MP142+]': '✓✓✓✓✓' },
      parties: [
        [
          'Supplier Parties',
          [
            'A reading can be had for the very day of a change of tenant.',
            'Forecasts are made twice a year.',
            '[+Results of tests can be read on the website.+]¶+',
          ],
        ],
        [
          '[-All Network Parties-][+Electricity Network Parties+]',
          ['[+Results of tests can be read on the website.+]'],
        ],
        ['[+Gas Network Parties+]', ['[+Results of tests and forecasts can be read on the website.+]']],
        ['Other SEC Parties', ['Energy managers can ask their Supplier for the reading.']],
      ],
      dcc: [
        [
          'DCC Systems',
          ['A reading is scheduled for midnight and kept for [-12-][+13+] months.', '[-The archive is extended.-]¶-'],
        ],
        ['Communication', ['[+The results of each test phase are published.+]']],
      ],
      documents: {
        'Section H': '✓···',
        '[+Section F+]': '·✓··',
        'Appendix AB': '✓···',
        'Appendix I': '·✓··',
      },
      timetable: [
        step('12 Feb 21', 'baselineSystems'),
        step('01 Apr 21', 'tadDraft'),
        step('12 Apr 21', 'tadDraftReview'),
        ['[-14 Apr 21-]', '[-TAG holds an extra meeting-]', ''],
        step('19 Apr 21', 'tadConsultation'),
        step('18 May 21', 'tadUpdate'),
        step('25 May 21', 'tadUpdateReview'),
        step('11 Jun 21', 'tadPanel'),
        step('13 Jul 21', 'sitStart'),
        ['13 Aug 21', 'Panel baselines RID for non-system-impacting modifications', ''],
        step('[-08 Sep 21-][+15 Sep 21+]', 'sitReport'),
        step('22 Sep 21', 'sitReview'),
        step('08 Oct 21', 'sitPanel'),
        step('29 Oct 21', 'regressionPlans'),
        step('12 Nov 21', 'uitStart'),
        step('05 Jan 22', 'regressionResults'),
        step('12 Jan 22', 'uitEnd'),
        step('19 Jan 22', 'uitReport'),
        step('25 Jan 22', 'operationalEvidence'),
        step('26 Jan 22', 'uitReview'),
        ['[+27 Jan 22+]', '[+SSC reviews status against the security acceptance criteria+]', ''],
        step('01 Feb 22', 'operationalReview'),
        step('11 Feb 22', 'uitPanel'),
        step('11 Feb 22', 'goNoGo'),
        step('[-17-][+24+] Feb 22', 'goLive'),
      ],
      history: [
        ['0.1', '04 Dec 20', 'First draft, sent to SEC Parties for comment.'],
        ['1.0', '12 Feb 21', 'Baselined by the Panel.'],
        ['1.1', '05 Aug 21', 'Draft for the Panel, with the whole scope.'],
        ['2.0', '13 Aug 21', 'Re-baselined by the Panel.'],
        ['[+2.1+]', '[+08 Nov 21+]', '[+MP139 taken out, MP142 added, go-live moved by a week.+]'],
      ],
      glossary: [
        ['[-CH-]', '[-Communications Hub-]'],
        ...terms('DCC', 'PIT', 'RID', 'SEC', 'SECAS'),
        ['SIT', '[-System-][+Systems+] Integration Testing'],
        ['SMKI', 'Smart Metering Key Infrastructure'],
        ...terms('SSC', 'TAD', 'TAG', 'UIT'),
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
      [4, 'SEC document impacts'],
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
        'Operational acceptance criteria',
      ],
      [7, 'Testing acceptance criteria', 'Security acceptance criteria'],
      [8, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
