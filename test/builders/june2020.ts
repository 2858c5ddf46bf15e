import { june2020Tables } from './june2020Tables';
import type { PaperModification, RidPaper } from './ridPaper';

/**
 * The project's own sample: the facts of the June 2020 RID with its faults, in words of the project's own. The stated
 * total of the DCC costs is £60,000 too low, Security criteria are missing, Testing criterion 4 says `live`, the
 * acronyms are expanded as the real one expands them, and promised dates are missing.
 */
export function june2020(change: (paper: RidPaper) => void = () => undefined): RidPaper {
  const paper = written();
  change(paper);
  return paper;
}

function modification(
  id: string,
  title: string,
  slug: string,
  summary: string,
  ...points: string[]
): PaperModification {
  return { id, title, address: `https://smartenergycodecompany.co.uk/modifications/${slug}/`, summary, points };
}

function written(): RidPaper {
  return {
    release: 'June 2020',
    version: '1.1',
    reference: 'SECP_76_1701_23 – Annex 1',
    classification: 'White',
    about: [
      'This is the Smart Energy Code (SEC) Release Implementation Document (RID) for the June 2020 SEC Release, which is due to go live on 25 June 2020. It sets out what the release contains, whom and what it affects, when each step takes place, how it will be tested, what it will cost centrally, and which acceptance criteria decide whether it can go ahead.',
      'New versions will follow as the details of the release are settled.',
    ],
    annexes: {
      opening: 'One annex accompanies this document:',
      items: [
        'Annex A is the Data Communication Company’s (DCC’s) SEC Release Testing Approach Document (TAD) for this release, which the DCC has yet to write.',
      ],
    },
    approved: {
      opening: 'One Modification Proposal has been approved for this release:',
      modifications: [
        modification(
          'SECMP0053',
          'Amend Target Response Times for Service Requests Critical to Installation and Commissioning Processes',
          'amend-target-response-times-for-service-requests-critical-to-installation-and-commissioning-processes',
          'will shorten the Target Response Times of those Service Requests that an installer waits for on site.',
        ),
      ],
    },
    targeted: {
      opening:
        'These Modification Proposals will join the release, provided that each is approved by the respective cut-off dates:',
      modifications: [
        modification(
          'SECMP0062',
          'Northbound Application Traffic Management – Alert Storm Protection',
          'northbound-application-traffic-management-alert-storm-protection',
          'proposes to manage the traffic of Alerts, so that one Device that sends a storm of them cannot harm the DCC System or its Service Users. SECMP0062 comes in two parts. This release brings the first, which throttles Alerts; a later one brings the second, which tells Users through metadata in the Alerts they do receive that others were throttled.',
        ),
        modification(
          'MP079',
          'Provisions for withdrawing modifications',
          'provisions-for-withdrawing-modifications',
          'proposes to let the SEC Panel withdraw a Modification Proposal when the views of the Change Sub-Committee (CSC) and the Working Group point that way.',
        ),
        modification(
          'MP084',
          'Other User Panel Seating Amendment',
          'other-user-panel-seating-amendment',
          'proposes to give Other Users, a part of the Other SEC Parties category, a voice of their own on the SEC Panel.',
          'The Proposed Solution reserves one of today’s Other SEC Party seats for an Other User.',
          'The Alternative Solution adds a Panel seat that only an Other User can hold.',
        ),
        modification(
          'MP088',
          'Power to raise modifications',
          'power-to-raise-modifications',
          'proposes to let SECAS, the SEC Panel and the Sub-Committees raise Draft Proposals too.',
        ),
      ],
      closing:
        'No other modifications that impact on DCC Systems are foreseen. Modifications that do not impact on DCC Systems can still join this release as exceptions if the Panel agrees.',
    },
    changeRequests: {
      opening: 'One DCC Change Request is targeted for the same date as this SEC Release:',
      items: [
        'CR1088 ‘DCC Production Proving’ proposes that the DCC proves its services in production: it would test with production meters and other Devices in the live environment, and so gain more assurance of the smart metering network, systems and Devices.',
      ],
      closing: 'A SEC Release does not include DCC Change Requests, so this RID leaves their impacts out.',
    },
    impacts:
      'This section shows what the release changes for participants and their systems, for SEC documents and for other industry codes. It takes the approval of every targeted modification as given.',
    narrative:
      'What this means for each participant is summed up below. The business requirements are an annex of each modification’s Modification Report, which its webpage holds.',
    documents: {
      opening: 'This release updates these documents:',
      items: [
        'Section A ‘Definitions and Interpretation’',
        'Section C ‘Governance’',
        'Section D ‘Modification Process’',
        'Section G ‘Security’',
        'Section H ‘DCC Services’',
        'Section L ‘Smart Metering Key Infrastructure and DCC Key Infrastructure’',
        'Appendix E ‘DCC User Interface Services Schedule’',
        'Appendix AB ‘Service Request Processing Document’',
        'Appendix AH ‘Self Service Interface Access Control Specification’',
      ],
      matrix: 'The modifications below change them:',
      closing: 'The legal text of each change is an annex of the Modification Report that brings it.',
    },
    otherCodes: 'This SEC Release does not impact any other Codes.',
    timeline: [
      'This section gives the planned timeline of the release: the dates on which decisions on modifications are expected, the dates on which the System Integration Testing (SIT) and User Integration Testing (UIT) phases commence and complete, and the steps that the Panel and the Testing Advisory Group (TAG) take in between.',
      'The DCC and the TAG are still discussing how to test this release most effectively. Dates for producing the TAD, for the testing windows, and for submitting and approving the SIT and UIT Completion Reports will be provided once they have agreed. The dates given follow the calendar of meetings; a document may need an extra meeting to be signed off.',
    ],
    testStrategy: {
      opening: 'This section describes how the DCC and Users will test the release.',
      dcc: [
        'Annex A, the DCC’s SEC Release Testing Approach Document, will describe in due course how the DCC carries out SIT.',
      ],
      user: [
        'Annex A, the DCC’s SEC Release Testing Approach Document, will likewise describe how Users can take part in UIT.',
      ],
    },
    costs: {
      opening:
        'This section gives the costs of this release to the DCC and to the Smart Energy Code Administrator and Secretariat (SECAS).',
      dcc: [
        'The DCC currently quotes total implementation costs of £1,120,042 for this release.',
        'They break down as follows for each DCC System impacting modification:',
      ],
      afterBreakdown: [
        'No impact on operational costs have been identified.',
        'The figures for SIT, UIT and Implement to live come from the DCC Impact Assessments, which look at each modification on its own. The scope is now confirmed and every candidate has its DCC Preliminary Assessment, so the DCC is preparing a joint one. It will estimate these stages for the modifications and the DCC Change Requests as one package, whose cost this SEC Release and the DCC Change Requests will then share.',
      ],
      secas: [
        'SECAS will spend two days effort, equating to around £1,200, on updating the SEC. Project management of the release is expected to take no more than 20 days of effort, equating to around £12,000. The SECAS budget already contains both amounts: Parties pay nothing on top.',
      ],
    },
    criteria: {
      opening: [
        'Go-live depends on the criteria below.',
        'Before it, the Operations Group and the TAG will look at where the release stands against them, and each will advise the Panel. With that advice the Panel will decide whether the release goes ahead as planned.',
      ],
      operational: [
        'The DCC has brought to readiness all the new and changed components needed to provide the new services. This will include completing the service design and proving the service operations capability.',
        'The DCC has demonstrated that all pre-existing services will be stable in the run-up to deployment of the release.',
        'The DCC has proven that the new services can be operated alongside, and integrated with, the existing services.',
        'The DCC has assessed the risk posed by existing problems and defects in the existing live service, and the implications these will have for the revised service.',
        'The DCC has demonstrated that lessons learnt from previous SEC Releases and other DCC changes have been taken on board.',
        'The DCC has demonstrated there will be no detrimental impact on consumers’ experience.',
        'The DCC has completed assurance of the Business Continuity and Disaster Recovery processes.',
        'SECAS will be ready to implement the approved changes to the SEC on the agreed implementation date.',
        'SECAS has brought to readiness all the new and changed components that it is responsible for that are needed to support the new services.',
      ],
      testing: [
        'The DCC has developed the coding for each approved change and confirmed it will be able to deploy this to the production environment on the agreed implementation date.',
        'The DCC has completed and closed each test phase against the agreed exit criteria specified in the TAD.',
        'The DCC has successfully completed regression testing.',
        'The DCC has confirmed that there are no Severity 1 or 2 defects outstanding that would be deployed to the live environment.',
        'The DCC has produced a clear resolution plan for any outstanding Severity 3, 4 or 5 defects and that the number of remaining testing issues is within the agreed threshold figures specified in the TAD.',
        'The DCC has demonstrated that the SIT and UIT test environments were aligned to the solution being deployed to the production environment; if there were any differences, these were identified and the risks these posed demonstrably managed.',
      ],
      security: [],
    },
    glossary: 'This table lists all acronyms used in this document, each with its full term.',
    tables: june2020Tables(),
    pages: {
      'About this document': 3,
      '1. Scope': 3,
      'Approved Modification Proposals': 3,
      'Targeted Modification Proposals': 3,
      'DCC Change Requests': 3,
      '2. Impacts': 4,
      'SEC Party and DCC impacts': 4,
      'SEC document impacts': 5,
      'Other Code impacts': 5,
      '3. Implementation timeline': 5,
      '4. Test strategy': 6,
      'DCC’s testing approach': 6,
      'User testing approach': 7,
      '5. Costs': 7,
      'DCC costs': 7,
      'SECAS costs': 7,
      '6. Acceptance criteria': 7,
      'Operational acceptance criteria': 7,
      'Testing acceptance criteria': 8,
      'Appendix 1: Version control': 9,
      'Appendix 2: Glossary': 9,
    },
  };
}
