import type { RidPaper } from '../ridPaper';
import { modification, pagesOf, standardSets, step, tablesOf, terms } from './template';

/**
 * A release that impacts DCC Systems, with its costs broken down and every step dated, in which nothing is wrong: the
 * identifiers and the dates of November 2021. No rule may say anything of it, not even that something is worth a look.
 */
export function everythingRight(): RidPaper {
  return {
    release: 'November 2021',
    version: '2.0',
    reference: 'SECP_95_1405_09 – Annex 1',
    classification: 'White',
    about: [
      'This Release Implementation Document (RID) is for the November 2021 release of the Smart Energy Code (SEC), which will go live on 4 November 2021. It describes the scope of the release, its impacts, the plan for building, testing and deploying it, its central costs, and the criteria that the SEC Panel will judge it by.',
      'The Panel baselined the part of the scope that changes the systems of the Data Communications Company (DCC) twelve months ahead, and has since re-baselined the document with everything else. The Smart Energy Code Administrator and Secretariat (SECAS) keeps it, and publishes each version.',
    ],
    annexes: {
      opening: 'This document has one annex:',
      items: [
        'Annex A is the SEC Release Testing Approach Document (TAD) for this release, which the DCC wrote and the Panel has reviewed.',
      ],
    },
    approved: {
      opening: 'Three Modification Proposals have been approved for this release:',
      modifications: [
        modification(
          'SECMP0007',
          'Firmware updates to IHDs and PPMIDs',
          'will change the DCC Systems so that a Supplier can send new firmware over the air to the displays in its customers’ homes, as it can to meters today.',
          'Displays that were installed before go-live can be updated only if their maker has prepared them for it.',
          'A Supplier decides for itself whether it uses the new Service Requests.',
        ),
        modification(
          'MP090',
          'Removing the Services Force Majeure Event',
          'will take the provisions for such an event out of the SEC, since the contracts that they were written for have been replaced.',
        ),
        modification(
          'MP105',
          'Longer messages to a display',
          'will change the DCC Systems so that a message of up to 232 characters reaches a display in one piece. Suppliers now send two messages, and cannot tell in which order they are shown.',
        ),
      ],
    },
    targeted: {
      opening:
        'Two Modification Proposals are targeted for this release. Each will be included if it is approved by its cut-off date:',
      modifications: [
        modification(
          'MP129',
          'Notice before a Certificate expires',
          'proposes that the DCC writes to the owner of a Certificate 60 and again 30 days before it expires. Its cut-off date is 30 July 2021.',
        ),
        modification(
          'MP150',
          'Clearer duties of a Shared Resource Provider',
          'proposes to say in one place which duties of a User a Shared Resource Provider takes on. Its cut-off date is 27 August 2021.',
        ),
      ],
      closing:
        'The scope on DCC Systems is closed. A modification that changes only documents can still be added if the Panel agrees by the end of August 2021.',
    },
    changeRequests: {
      opening: 'One DCC Change Request is planned for the same night:',
      items: [
        'CR4231 ‘Renewal of the perimeter firewalls’ replaces equipment that has reached the end of its support. No User has to do anything.',
      ],
      closing:
        'DCC Change Requests are no part of a SEC Release; their impacts, tests and costs are not described here.',
    },
    impacts:
      'This section describes the impacts of the release. It treats the two targeted modifications as if they had been approved, so that Parties can prepare in time.',
    narrative:
      'What each category of Party, and the DCC, should expect is summarised below. The requirements themselves are annexed to the Modification Reports.',
    documents: {
      opening: 'These SEC documents will change:',
      items: [
        'Section G ‘Security’',
        'Section H ‘DCC Services’',
        'Section L ‘Smart Metering Key Infrastructure and DCC Key Infrastructure’',
        'Schedule 8 ‘GB Companion Specification’',
        'Appendix D ‘SMKI Registration Authority Policies and Procedures’',
        'Appendix AB ‘Service Request Processing Document’',
        'Appendix AD ‘DCC User Interface Specification’',
        'Appendix AF ‘Message Mapping Catalogue’',
      ],
      matrix: 'The next table shows which modification changes which document:',
      closing: 'SECAS will publish the new versions on the day of go-live.',
    },
    otherCodes:
      'The Retail Energy Code refers to the messages that MP105 makes longer. Its administrator has confirmed that no text has to change there. No impact on any other Code has been found.',
    timeline: [
      'The table below sets out the plan: when the testing approach was agreed, when Systems Integration Testing (SIT) and User Integration Testing (UIT) start and end, what the DCC and Users have to submit, and when the Testing Advisory Group (TAG), the Operations Group, the Security Sub-Committee (SSC) and the Panel meet about it.',
      'Papers reach a meeting five Working Days before it. Where a bank holiday falls between, the dates take it into account.',
    ],
    testStrategy: {
      opening:
        'The release is tested in two stages. In the first the DCC and its service providers show that the parts work together; in the second Users try them with systems and Devices of their own.',
      dcc: [
        'The DCC carries out SIT with both of its communication networks and with the three makes of display that are used most. Annex A gives the entry and exit criteria, the environments and the scenarios. Tests that fail are run again on each new version, and the DCC publishes a summary of open defects every Friday.',
        'Before SIT, each service provider tests its own part in Pre-Integration Testing (PIT). Its results are a condition for starting SIT, and are not reviewed separately.',
      ],
      user: [
        'UIT is open to every User. Those who mean to send firmware to displays are asked to take part with at least one make of their own, since the DCC cannot have all makes in its laboratory. Users plan their regression tests themselves, tell the DCC beforehand, and share the results, so that the TAG sees more than the DCC’s own view.',
      ],
    },
    costs: {
      opening:
        'This section gives the central costs of the release. The costs of Parties themselves are in the Modification Reports.',
      dcc: [
        'The total DCC implementation costs of this release are £1,614,900. They come from the DCC’s Full Impact Assessments and are broken down by stage in the table below.',
      ],
      afterBreakdown: [
        'The DCC expects its operational costs to rise by £2,000 a month for the storage of firmware files. MP090 and MP150 cost nothing, as they only change text; the notices of MP129 are sent by a tool that the DCC has already.',
      ],
      secas: [
        'Updating the SEC takes SECAS eight days of effort, equating to around £4,800. Project management takes 25 days of effort, equating to around £15,000. The budget that the Panel approved in March includes both.',
      ],
    },
    criteria: {
      opening: [
        'The Panel will decide by the following criteria whether the release goes live.',
        'The Operations Group, the TAG and the SSC will each review the criteria that concern them, and will recommend to the Panel whether to go ahead.',
      ],
      ...standardSets(),
      testing: standardSets().testing.map((text) =>
        text
          .replace('Testing Approach Document (TAD)', 'TAD')
          .replace('Systems and User Integration Testing (SIT and UIT)', 'SIT and UIT'),
      ),
    },
    glossary: 'The table explains all acronyms used in this document.',
    tables: tablesOf({
      participants: {
        SECMP0007: '✓··✓✓',
        MP090: '····✓',
        MP105: '✓···✓',
        MP129: '✓✓✓✓✓',
        MP150: '···✓·',
      },
      parties: [
        [
          'Supplier Parties',
          [
            'Suppliers can update the firmware of displays over the air; those who do need the new Service Requests in their own systems.',
            'Messages to customers can be longer, and no longer arrive in two parts.',
            'A notice comes before a Certificate expires.',
          ],
        ],
        ['Electricity Network Parties', ['A notice comes before a Certificate expires.']],
        ['Gas Network Parties', ['A notice comes before a Certificate expires.']],
        [
          'Other SEC Parties',
          [
            'Makers of displays can have their firmware sent by Suppliers.',
            'A Shared Resource Provider finds its duties in one place.',
            'A notice comes before a Certificate expires.',
          ],
        ],
      ],
      dcc: [
        [
          'DCC Systems',
          [
            'New Service Requests distribute firmware to displays and report whether it was activated.',
            'The limit on the length of a message is raised.',
          ],
        ],
        ['Contracts', ['References to a Services Force Majeure Event are taken out when a contract is next amended.']],
        ['Service desk', ['Owners of Certificates are told before these expire.']],
      ],
      documents: {
        'Section G': '✓····',
        'Section H': '✓✓··✓',
        'Section L': '···✓·',
        'Schedule 8': '✓·✓··',
        'Appendix D': '···✓·',
        'Appendix AB': '✓····',
        'Appendix AD': '✓·✓··',
        'Appendix AF': '··✓··',
      },
      timetable: [
        step('13 Nov 20', 'baselineSystems'),
        step('06 Jan 21', 'tadDraft'),
        step('13 Jan 21', 'tadDraftReview'),
        step('20 Jan 21', 'tadConsultation'),
        step('17 Feb 21', 'tadUpdate'),
        step('24 Feb 21', 'tadUpdateReview'),
        step('12 Mar 21', 'tadPanel'),
        step('12 Apr 21', 'sitStart'),
        ['14 May 21', 'Panel baselines RID for non-system-impacting modifications', ''],
        ['09 Jun 21', 'SIT completes', ''],
        step('16 Jun 21', 'sitReport'),
        step('23 Jun 21', 'sitReview'),
        step('09 Jul 21', 'sitPanel'),
        step('13 Jul 21', 'regressionPlans'),
        step('27 Jul 21', 'uitStart'),
        ['30 Jul 21', 'Cut-off date for MP129', ''],
        ['27 Aug 21', 'Cut-off date for MP150', ''],
        step('15 Sep 21', 'regressionResults'),
        step('22 Sep 21', 'uitEnd'),
        step('29 Sep 21', 'uitReport'),
        step('05 Oct 21', 'operationalEvidence'),
        step('06 Oct 21', 'uitReview'),
        step('12 Oct 21', 'operationalReview'),
        ['13 Oct 21', 'SSC reviews status against the security acceptance criteria', 'The SSC advises the Panel.'],
        step('22 Oct 21', 'uitPanel'),
        step('22 Oct 21', 'goNoGo'),
        step('04 Nov 21', 'goLive'),
      ],
      costs: {
        SECMP0007: ['£1,120,500', '£182,300', '£44,000', '£61,200'],
        MP105: ['£141,000', '£38,400', '£9,500', '£18,000'],
      },
      history: [
        ['0.1', '04 Sep 20', 'First draft, for comment by SEC Parties and the Operations Group.'],
        ['0.2', '05 Nov 20', 'Draft for the Panel, with the comments worked in.'],
        ['1.0', '13 Nov 20', 'Baselined by the Panel with the scope on DCC Systems.'],
        ['1.1', '06 May 21', 'Draft for the Panel: Annex A added, scope on SEC documents completed.'],
        ['2.0', '14 May 21', 'Re-baselined by the Panel with the whole scope.'],
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
      ],
      [4, '2. Impacts', 'SEC Party and DCC impacts', 'SEC document impacts'],
      [5, 'Other Code impacts', '3. Implementation timeline'],
      [6, '4. Test strategy', 'DCC’s testing approach'],
      [
        7,
        'User testing approach',
        '5. Costs',
        'DCC costs',
        'SECAS costs',
        '6. Acceptance criteria',
        'Operational acceptance criteria',
      ],
      [8, 'Testing acceptance criteria', 'Security acceptance criteria'],
      [9, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
