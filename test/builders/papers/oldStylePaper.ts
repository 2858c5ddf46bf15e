import type { RidPaper } from '../ridPaper';
import { modification, pagesOf, standardSets, step, tablesOf, terms } from './template';

/** The identifiers and the go-live of November 2019. The bullets are one more than are counted, and go-live is a day early in the timetable. */
export function oldStyle(): RidPaper {
  return {
    release: 'November 2019',
    version: '2.1',
    reference: 'SECP_71_0908_14 – Annex 1',
    classification: 'White',
    about: [
      'This Release Implementation Document (“RID”) covers the November 2019 release of the Smart Energy Code (“SEC”), which is planned to go live on Friday 29th November 2019. It has been produced by the Smart Energy Code Administrator and Secretariat (“SECAS”) and is issued to the SEC Panel, to SEC Parties and to the Data Communications Company (“DCC”).',
      'Parties should note that the dates in this document are those agreed at the time of issue. Where a date moves, SECAS will re-issue the document and will e-mail the release contacts of each Party on the same day.',
    ],
    annexes: {
      opening: 'The following is annexed to this document:',
      items: ['Annex A - the DCC’s SEC Release Testing Approach Document (“TAD”), version 3.'],
    },
    approved: {
      opening: 'Nine Modification Proposals have been approved for this release:',
      modifications: [
        modification(
          'SECMP0018',
          'Default settings for distributors',
          'will change the DCC Systems so that a meter leaves the warehouse with the settings that the local distributor has asked for, and a later visit is saved.',
        ),
        modification(
          'SECMP0023',
          'Units of the gas flow rate',
          'will correct the unit in which the uncontrolled gas flow rate is reported - litres, and not cubic metres.',
        ),
        modification(
          'SECMP0025',
          'Switching information for networks',
          'will let Electricity Network Parties read when a load switch was last operated, and by whom.',
        ),
        modification(
          'SECMP0039',
          'Notice of new firmware',
          'will have the maker of a Device tell the DCC when a new version of firmware is published - the DCC will then tell all Users.',
        ),
        modification(
          'SECMP0055',
          'Schedules for large orders of hubs',
          'will change the DCC Systems so that an order of Communications Hubs can be split into monthly deliveries, rather than one.',
          'Orders placed before go-live are not split.',
          'The ordering guide will be updated at the same time.',
        ),
        modification(
          'SECMP0060',
          'Alignment of key infrastructure documents',
          'will bring the policies of the Smart Metering Key Infrastructure (“SMKI”) into line with one another, and will remove four contradictions found by its auditor.',
        ),
        modification('MP071', 'Charging of shared sites', 'will say how a site with two Suppliers is charged.'),
        modification(
          'MP073',
          'Estimates in the charging statement',
          'will allow an estimate in the charging statement where a meter count has not been received by the 15th of the month.',
        ),
        modification(
          'MP074',
          'Enrolment of meters that were moved',
          'will describe how a meter is enrolled again when it has been moved to other premises.',
        ),
        modification(
          'MP076',
          'Earlier notice of planned maintenance',
          'will have the DCC give notice of planned maintenance 20 Working Days ahead - ten more than today.',
        ),
      ],
    },
    targeted: {
      opening: 'There are no Modification Proposals targeted for this release.',
      modifications: [],
      closing:
        'The scope was closed in August 2019, and further modifications will be considered for the February 2020 release.',
    },
    changeRequests: {
      opening: 'The following DCC Change Request will be deployed on the same night:',
      items: ['CR1021 ‘Upgrade of the reporting database’ - no impact on Users is expected.'],
      closing: 'It is shown for information only.',
    },
    impacts:
      'The impacts of the ten modifications are set out below, first for those who are affected, and then for the documents.',
    narrative:
      'The summaries that follow are not exhaustive - Parties should read the Modification Reports of those modifications that are marked for them.',
    documents: {
      opening: 'Twelve SEC documents will be updated:',
      items: [
        'Section J ‘Charges’',
        'Section K ‘Charging Methodology’',
        'Section L ‘Smart Metering Key Infrastructure and DCC Key Infrastructure’',
        'Appendix D ‘SMKI Registration Authority Policies and Procedures’',
        'Appendix E ‘DCC User Interface Services Schedule’',
        'Appendix K ‘SMKI and Repository Test Scenarios Document’',
        'Appendix M ‘SMKI Interface Design Specification’',
        'Appendix N ‘SMKI Code of Connection’',
        'Appendix Q ‘IKI Certificate Policy’',
        'Appendix AC ‘Inventory, Enrolment and Decommissioning Procedures’',
        'Appendix AD ‘DCC User Interface Specification’',
        'Appendix AF ‘Message Mapping Catalogue’',
      ],
      matrix: 'The matrix below shows which of the modifications updates which document:',
      closing: 'Tracked versions of all twelve can be requested from the SECAS Helpdesk.',
    },
    otherCodes:
      'MP071 has a sister change in the Balancing and Settlement Code, which has been approved and goes live on the same day. No other Codes are impacted.',
    timeline: [
      'The timetable below was agreed with the DCC and has been presented to the Operations Group and to the Testing Advisory Group (“TAG”). Systems Integration Testing (“SIT”) and User Integration Testing (“UIT”) take place in the DCC’s own environments.',
      'All times are UK local time. Papers must reach SECAS by 17:00 on the day that is shown.',
    ],
    testStrategy: {
      opening: 'Testing is split between the DCC and its Users as described below.',
      dcc: [
        'The DCC will carry out SIT as described in Annex A. Two full cycles are planned - the second one may be shortened if the TAG agrees that the first has left no defects of Severity 1 or 2.',
        'The results of Pre-Integration Testing (“PIT”) are reviewed by the DCC alone.',
      ],
      user: [
        'UIT is optional. Users that intend to take part should contact the DCC at least 20 Working Days beforehand, so that the test data for SECMP0018 and SECMP0055 can be prepared for each of them.',
      ],
    },
    costs: {
      opening: 'Central costs only are shown. All figures exclude VAT.',
      dcc: [
        'The total DCC implementation costs for the release are £742,300. This is broken down by modification in the table below - modifications that are not listed have no DCC cost.',
      ],
      afterBreakdown: ['No impact on operational costs has been identified.'],
      secas: [
        'SECAS effort for updating the SEC is 10 days, equating to around £6,000. SECAS effort for project management is 22 days, equating to around £13,200. Both will be met from the existing budget.',
      ],
    },
    criteria: {
      opening: [
        'The release will be assessed against the criteria below.',
        'The Operations Group, the TAG and the Security Sub-Committee (“SSC”) will review the evidence & advise the Panel, which will take the final decision.',
      ],
      ...standardSets(),
    },
    glossary: 'Acronyms used in this document are listed below.',
    tables: tablesOf({
      participants: {
        SECMP0018: '✓✓··✓',
        SECMP0023: '✓·✓··',
        SECMP0025: '·✓···',
        SECMP0039: '✓✓✓✓✓',
        SECMP0055: '✓··✓✓',
        SECMP0060: '✓✓✓✓✓',
        MP071: '✓····',
        MP073: '✓✓··✓',
        MP074: '✓··✓·',
        MP076: '✓✓✓✓✓',
      },
      parties: [
        [
          'Supplier Parties',
          [
            'Meters arrive with the settings of the local distributor.',
            'Flow rates of gas meters are shown in litres.',
            'Large orders of Communications Hubs can be delivered month by month.',
            'The charging of shared sites is spelt out.',
          ],
        ],
        [
          'Electricity Network Parties',
          [
            'Distributors will be asked once for the settings that they want, and again each year.',
            'The last operation of a load switch can be read.',
            'Estimates may appear in the charging statement.',
          ],
        ],
        ['Gas Network Parties', ['Flow rates are reported in litres, and notices of maintenance come earlier.']],
        [
          'Other SEC Parties',
          ['Makers of Devices will notify the DCC of new firmware.', 'Hubs can be ordered in instalments.'],
        ],
      ],
      dcc: [
        [
          'DCC Systems',
          [
            'The settings of each distributor are stored and applied.',
            'The ordering tool takes a schedule of deliveries.',
          ],
        ],
        ['Finance', ['Estimates are allowed in the charging statement.']],
        ['Service management', ['Notice of maintenance is given 20 Working Days ahead.']],
      ],
      documents: {
        'Section J': '······✓···',
        'Section K': '······✓✓··',
        'Section L': '·····✓····',
        'Appendix D': '·····✓····',
        'Appendix E': '✓·✓······✓',
        'Appendix K': '·····✓····',
        'Appendix M': '·····✓····',
        'Appendix N': '·····✓····',
        'Appendix Q': '·····✓····',
        'Appendix AC': '····✓···✓·',
        'Appendix AD': '✓✓✓✓······',
        'Appendix AF': '✓✓········',
      },
      timetable: [
        step('09/11/2018', 'baselineSystems', 'Panel meeting 62'),
        step('06/02/2019', 'tadDraft', ''),
        step('13/02/2019', 'tadDraftReview', ''),
        step('20/02/2019', 'tadConsultation', '15 Working Days'),
        step('20/03/2019', 'tadUpdate', ''),
        step('27/03/2019', 'tadUpdateReview', ''),
        step('12/04/2019', 'tadPanel', 'Panel meeting 67'),
        ['10/05/2019', 'Panel baselines RID for non-system-impacting modifications', 'Panel meeting 68'],
        step('14/05/2019', 'sitStart', ''),
        step('17/07/2019', 'sitReport', ''),
        step('24/07/2019', 'sitReview', ''),
        step('06/08/2019', 'regressionPlans', 'By 10 Working Days before UIT begins'),
        step('09/08/2019', 'sitPanel', 'Panel meeting 71'),
        step('20/08/2019', 'uitStart', ''),
        step('09/10/2019', 'regressionResults', 'By five Working Days before UIT completion'),
        step('16/10/2019', 'uitEnd', ''),
        step('23/10/2019', 'uitReport', ''),
        step('29/10/2019', 'operationalEvidence', ''),
        step('30/10/2019', 'uitReview', ''),
        step('05/11/2019', 'operationalReview', ''),
        step('15/11/2019', 'uitPanel', ''),
        step('15/11/2019', 'goNoGo', 'Panel meeting 74'),
        step('28/11/2019', 'goLive', ''),
      ],
      costs: {
        SECMP0018: ['£388,000', '£61,500', '£14,300', '£22,000'],
        SECMP0055: ['£196,000', '£38,500', '£9,000', '£13,000'],
      },
      history: [
        ['0.1', '03/09/2018', 'First draft for comment'],
        ['0.2', '01/11/2018', 'Panel paper'],
        ['1.0', '09/11/2018', 'Baselined by Panel'],
        ['1.1', '02/05/2019', 'Document-only modifications added'],
        ['2.0', '10/05/2019', 'Re-baselined by Panel'],
        ['2.1', '14/06/2019', 'TAD annexed'],
      ],
      glossary: [
        ...terms('DCC', 'PIT', 'RID', 'SEC', 'SECAS', 'SIT'),
        ['SMKI', 'Smart Metering Key Infrastructure'],
        ...terms('SSC', 'TAD', 'TAG', 'UIT'),
      ],
    }),
    pages: pagesOf([
      [3, 'About this document', '1. Scope'],
      [4, '2. Impacts'],
      [5, '3. Implementation timeline'],
      [6, '4. Test strategy', '5. Costs'],
      [7, '6. Acceptance criteria'],
      [8, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
