import type { RidPaper } from '../ridPaper';
import { modification, pagesOf, standard, step, tablesOf, terms } from './template';

/**
 * A release that leaves the DCC's systems alone: the scope and the dates of June 2021, with one cost told in a sentence
 * and no testing. It has the slips that a careful author makes: an appendix forgotten in the list of documents, a bank
 * holiday counted as a Working Day, an acronym left from the last release, and a criterion of the release's own.
 */
export function noSystemImpact(): RidPaper {
  return {
    release: 'June 2021',
    version: '1.1',
    reference: 'SECP_90_1805_11 – Annex 1',
    classification: 'White',
    about: [
      'This document is the Release Implementation Document (RID) for the June 2021 SEC Release of the Smart Energy Code (SEC). The release will go live on 24 June 2021. The RID tells SEC Parties and the Data Communications Company (DCC) which modifications the release brings, whom each of them touches, what has to happen before it can go live, and how the SEC Panel will decide that it may.',
      'Compared with other releases this one is small. Its modifications correct the text of the SEC, say more clearly who pays for what, and let the DCC drop some work that nobody needs any more. Most Parties have nothing to do but read the sections that concern them; the exceptions are listed in the tables of impacts.',
      'It is written by the Smart Energy Code Administrator and Secretariat (SECAS), kept up to date until the release is live, and baselined by the Panel whenever its scope is settled. The latest version is always on the release’s page of the SEC website; anyone who plans from a printed copy should compare its version with the one shown there.',
    ],
    annexes: { opening: '', items: [] },
    approved: {
      opening: 'Five Modification Proposals have been approved for this release:',
      modifications: [
        modification(
          'MP106',
          'Reading a blank answer to Request WAN Matrix',
          'will add a note for installers: when Service Request 12.1 ‘Request WAN Matrix’ is answered with a space, the coverage of the premises is unknown, and the usual check on site has to be made.',
          'The note goes into the part that installers are trained on.',
          'The answer itself stays as it is, so that no User has to change its systems.',
        ),
        modification(
          'MP144',
          'Who pays for Random Sample Privacy Assessments',
          'will charge the cost of such an assessment to the Other User that is assessed. Until now all Users of the DCC’s services have shared it.',
          'An assessment that was ordered before go-live is charged as before.',
          'The price list of the assessor is published each April.',
        ),
        modification(
          'MP146',
          'Service where coverage has yet to arrive',
          'will take a date that has passed out of Section H8.16, so that Suppliers can go on serving premises in areas where the network is still being built.',
          'The DCC goes on publishing each quarter which areas those are.',
        ),
        modification(
          'MP147',
          'Weekly extract of the SMKI Repository',
          'will let the DCC produce the full extract of the Smart Metering Key Infrastructure (SMKI) Repository once a week rather than every day. Users who rely on the daily changes will keep on receiving those.',
          'The first weekly extract is produced in the night to the Monday after go-live.',
          'For one month both extracts are produced, so that Users can compare them.',
        ),
        modification(
          'SECMP0007',
          'Firmware updates to IHDs and PPMIDs',
          'will, in this release, only bring its new test scenarios into force, so that Users can prepare for the rest of it.',
          'The rest of the modification follows in the November 2021 SEC Release.',
          'The Authority has agreed to the earlier date.',
        ),
      ],
    },
    targeted: {
      opening: 'One Modification Proposal is targeted for this release:',
      modifications: [
        modification(
          'MP153',
          'Invoices for Communications Hub Finance Charges',
          'proposes that the DCC sends a separate invoice for these charges only where the agreement with the Approved Finance Party asks for one. The Change Board votes on it on 24 March 2021.',
        ),
      ],
      closing:
        'Further modifications can be added until the end of March 2021, as long as they change nothing but the text of the SEC. SECAS will bring any such addition to the Panel as a new version of this document.',
    },
    changeRequests: {
      opening: 'There are no DCC Change Requests planned for the date of this release.',
      items: [],
      closing: '',
    },
    impacts:
      'This section sums up who is impacted by the release, and how. The Modification Report of each modification has the details, and is found on its page of the website. MP153 is treated as though it were approved already.',
    narrative: 'The two tables below say in a few words what changes for each of those who have a tick.',
    documents: {
      opening: 'The release changes these documents of the SEC:',
      items: [
        'Section H ‘DCC Services’',
        'Section I ‘Data Privacy’',
        'Section J ‘Charges’',
        'Appendix I ‘CH Installation and Maintenance Support Materials’',
        'Appendix O ‘SMKI Repository Interface Design Specification’',
      ],
      matrix: 'Which modification changes which of them is shown here:',
      closing:
        'The amended text of each document can be read in the Modification Reports. SECAS will publish a new version of every document on the morning of go-live, with a log of what has changed, and will keep the version before it on the website for reference.',
    },
    otherCodes:
      'No other Codes are impacted. SECAS has compared the amended text with the Retail Energy Code, the Balancing and Settlement Code and the Uniform Network Code, and has told their administrators about the release.',
    timeline: [
      'The table shows the steps from the baselining of this document to go-live. They follow the calendar of meetings that the Panel agreed for 2021. As the release changes nothing in the DCC’s systems, no test phases are planned, and the DCC’s evidence is about its procedures, its guidance and its invoices only.',
      'The Operations Group reviews the evidence at its ordinary meeting, and may ask for more until the papers of the Panel’s meeting are sent out. Evidence that arrives later than that is reported to the Panel as it is.',
      'If a step has to move, SECAS will tell the parties concerned at once, and will publish a new version of this document within five Working Days.',
    ],
    testStrategy: {
      opening:
        'This release does not impact DCC Systems, so neither the DCC nor Users need to test anything before it goes live. Installers who want to see how a blank answer to Service Request 12.1 looks on their own equipment can do so at any time in the DCC’s test environment for Users, which is open throughout the year. SECAS will be glad to hear of anything that such a trial brings up, but the release does not wait for it.',
      dcc: [],
      user: [],
    },
    costs: {
      opening:
        'This section gives what the release costs centrally. What it costs each Party to prepare is for that Party to estimate.',
      dcc: [
        'The DCC has quoted £14,250 for MP147, which covers the change of its operating procedures, the notice to Users of the repository and one extra month in which both extracts are produced. It will implement the other modifications as part of its daily business, at no cost to Parties.',
        'The quotation was given in January 2021 and holds until the release has gone live. Of it the DCC will spend about two thirds before go-live and the rest in the month after. The Panel’s finance lead has seen the details, and found them in line with what earlier changes of the same size have cost.',
        'The weekly extract saves some storage. The DCC does not expect this to be seen in its charges.',
      ],
      afterBreakdown: [],
      secas: [
        'Updating the documents of the SEC will take SECAS four days of effort, equating to around £2,400. Managing the release, from the first draft of this document to the review after go-live, will take 15 days of effort, equating to around £9,000. Both are covered by SECAS’s budget for the year.',
      ],
    },
    criteria: {
      opening: [
        'The Panel will take its go/no-go decision by the criteria below. The Operations Group will review the evidence for each of them and advise the Panel. A criterion that is not met does not stop the release by itself: the Panel can accept it with a plan for putting it right, or can move the date.',
        'SECAS will collect the evidence and send it on without comment. Parties can see it with the papers of the Operations Group, apart from what the DCC marks as confidential.',
      ],
      operational: [
        ...standard('operational'),
        'The DCC has told every User of the SMKI Repository on which weekday the full extract will be produced.',
      ],
      testing: [],
      security: [],
    },
    glossary: 'All acronyms that this document uses are listed here.',
    tables: tablesOf({
      participants: {
        MP106: '✓✓✓✓✓',
        MP144: '···✓✓',
        MP146: '✓···✓',
        MP147: '✓✓✓✓✓',
        SECMP0007: '✓··✓·',
        MP153: '····✓',
      },
      parties: [
        [
          'Supplier Parties',
          [
            'Installers will know how to read a blank answer to Service Request 12.1, and need not raise an incident about it.',
            'Suppliers can go on serving premises that the network does not reach yet.',
            'The full extract of the SMKI Repository will come once a week.',
            'Suppliers who update the firmware of in-home displays can see which scenarios they will have to test.',
            'Guidance for installers, training courses and the scripts of call centres have to be updated where they mention Service Request 12.1.',
          ],
        ],
        [
          'Electricity Network Parties',
          [
            'The full extract of the SMKI Repository will come once a week, and blank answers to Service Request 12.1 are explained.',
          ],
        ],
        [
          'Gas Network Parties',
          [
            'The full extract of the SMKI Repository will come once a week, and blank answers to Service Request 12.1 are explained.',
          ],
        ],
        [
          'Other SEC Parties',
          [
            'An Other User will pay for the Random Sample Privacy Assessments that are made of it.',
            'The full extract of the SMKI Repository will come once a week.',
            'Makers of in-home displays can see which scenarios will be tested.',
          ],
        ],
      ],
      dcc: [
        [
          'Service desk',
          ['The service desk will answer questions on blank answers to Service Request 12.1 from the new note.'],
        ],
        [
          'Finance',
          [
            'Random Sample Privacy Assessments will be invoiced to the Other User.',
            'Communications Hub Finance Charges will have an invoice of their own only where an agreement asks for it.',
          ],
        ],
        ['Operations', ['The job that produces the full extract will be scheduled for one night a week.']],
      ],
      documents: {
        'Section H': '··✓···',
        'Section I': '·✓····',
        'Section J': '·✓···✓',
        'Appendix I': '✓·····',
        'Appendix O': '···✓··',
        'Appendix R': '····✓·',
      },
      timetable: [
        step(
          '11 Dec 20',
          'baselineDocuments',
          'The scope of the release, with the modifications that still await a decision.',
        ),
        ['24 Mar 21', 'Change Board votes on MP153', 'If it is rejected, it leaves the release.'],
        step(
          '25 May 21',
          'operationalEvidence',
          'The evidence goes to SECAS, which sends it on with the papers of the meeting.',
        ),
        step('01 Jun 21', 'operationalReview'),
        step('11 Jun 21', 'goNoGo'),
        step('24 Jun 21', 'goLive', 'The new versions of the documents apply from 00:00.'),
      ],
      history: [
        ['0.1', '02 Nov 20', 'First draft, sent to the Operations Group and to SEC Parties for comment.'],
        ['0.2', '27 Nov 20', 'Comments of two Suppliers worked in; paper for the Panel.'],
        ['1.0', '11 Dec 20', 'Baselined by the Panel.'],
        ['1.1', '18 Feb 21', 'Test scenarios of SECMP0007 brought forward from the next release.'],
      ],
      glossary: [
        ...terms('DCC', 'RID', 'SEC', 'SECAS'),
        ['SMKI', 'Smart Metering Key Infrastructure'],
        ['TAG', 'Testing Advisory Group'],
      ],
    }),
    pages: pagesOf([
      [3, 'About this document', '1. Scope', 'Approved Modification Proposals', 'Targeted Modification Proposals'],
      [4, 'DCC Change Requests', '2. Impacts', 'SEC Party and DCC impacts'],
      [5, 'SEC document impacts', 'Other Code impacts', '3. Implementation timeline'],
      [6, '4. Test strategy', '5. Costs', 'DCC costs', 'SECAS costs', '6. Acceptance criteria'],
      [7, 'Operational acceptance criteria'],
      [8, 'Appendix 1: Version control', 'Appendix 2: Glossary'],
    ]),
  };
}
