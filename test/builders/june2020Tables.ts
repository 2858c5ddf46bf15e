import type { TableName } from '../../src/model/tags';
import type { PaperTable } from './ridPaper';

const tick = '✓';

/** A row of a matrix: `✓···✓` has a tick in the first and last column. */
export function ticks(head: string, marks: string): string[] {
  return [head, ...Array.from(marks).map((mark) => (mark === tick ? tick : ''))];
}

export function june2020Tables(): Record<TableName, PaperTable> {
  return {
    'participant-matrix': {
      caption: 'Participant impact matrix',
      heads: ['Modification', 'Suppliers', 'Electricity Networks', 'Gas Networks', 'Other SEC Parties', 'DCC'],
      rows: [
        ticks('SECMP0053', '✓···✓'),
        ticks('SECMP0062', '✓✓✓✓✓'),
        ticks('MP079', '✓✓✓✓✓'),
        ticks('MP084', '···✓·'),
        ticks('MP088', '·····'),
      ],
    },
    'party-impacts': {
      caption: 'SEC Party impacts',
      heads: ['Participant', 'Summary of impacts'],
      rows: [
        [
          'Supplier Parties',
          [
            'The answer to Service Requests 6.14.1 ‘Update Device Configuration (Auxiliary Load Control Description)’, 6.14.2 ‘Update Device Configuration (Auxiliary Load Control Scheduler)’ and 7.9 ‘Add Auxiliary Load to Boost Button’ will take Suppliers 30 seconds to get instead of 24 hours.',
            'Suppliers may not see every Alert of a Device that goes over the set thresholds.',
            'The SEC Panel may withdraw Modification Proposals that Suppliers have raised.',
          ],
        ],
        [
          'Electricity Network Parties',
          [
            'Electricity Network Parties may not see every Alert of a Device that goes over the set thresholds.',
            'The SEC Panel may withdraw Modification Proposals that Electricity Network Parties have raised.',
          ],
        ],
        [
          'Gas Network Parties',
          [
            'Gas Network Parties may not see every Alert of a Device that goes over the set thresholds.',
            'The SEC Panel may withdraw Modification Proposals that Gas Network Parties have raised.',
          ],
        ],
        [
          'Other SEC Parties',
          [
            'Other SEC Parties may not see every Alert of a Device that goes over the set thresholds.',
            'The SEC Panel may withdraw Modification Proposals that Other SEC Parties have raised.',
            'A representative of Other Users will sit on the Panel for this part of the category.',
          ],
        ],
      ],
    },
    'dcc-impacts': {
      caption: 'DCC impacts',
      heads: ['Area impacted', 'Summary of impacts'],
      rows: [
        [
          'Communications Service Providers',
          [
            'The Communications Service Providers must see to it that a response to Service Requests 6.14.1, 6.14.2 and 7.9 are with the User in 30 seconds.',
          ],
        ],
        [
          'Data Service Provider',
          [
            'The Data Service Provider will hold back an Alert once a Device has sent it more often than its threshold allows.',
          ],
        ],
        ['Governance', ['The SEC Panel may withdraw Modification Proposals that the DCC has raised.']],
      ],
    },
    'document-matrix': {
      caption: 'SEC document impact matrix',
      heads: ['Document', 'SECMP0053', 'SECMP0062', 'MP079', 'MP084', 'MP088'],
      rows: [
        ticks('Section A', '·✓···'),
        ticks('Section C', '···✓·'),
        ticks('Section D', '··✓·✓'),
        ticks('Section G', '····✓'),
        ticks('Section H', '·✓···'),
        ticks('Section L', '····✓'),
        ticks('Appendix E', '✓····'),
        ticks('Appendix AB', '·✓···'),
        ticks('Appendix AH', '·✓···'),
      ],
    },
    timetable: {
      caption: 'Release implementation timetable',
      heads: ['Date', 'Event', 'Notes'],
      rows: [
        [
          '11 Oct 19',
          'Panel baselines RID for system-impacting modifications',
          'The RID that the Panel baselines covers the DCC System-impacting modifications, those still awaiting approval included.',
        ],
        [
          '17 Jan 20',
          'Panel baselines RID for non-system-impacting modifications',
          'The Panel re-baselines the RID with the non-DCC System-impacting modifications added, those still awaiting approval included.',
        ],
        ['', 'DCC submits draft SEC Release TAD', ''],
        ['', 'TAG reviews draft SEC Release TAD', ''],
        ['', 'DCC consults on draft SEC Release TAD', 'The industry is asked for its comments on the draft.'],
        ['', 'DCC submits updated SEC Release TAD', 'The update answers what the TAG and the consultation brought up.'],
        ['', 'TAG reviews updated SEC Release TAD', 'The TAG tells the Panel whether it finds the TAD fit for use.'],
        ['', 'Panel reviews SEC Release TAD', 'Once reviewed, the TAD becomes a part of the RID.'],
        ['', 'SIT commences', ''],
        ['', 'DCC submits SIT Completion Report', ''],
        ['', 'TAG reviews SIT Completion Report', 'The TAG advises the Panel whether SIT was a success.'],
        ['', 'Panel approves SIT Completion Report', ''],
        ['', 'Test Participants inform DCC of their regression testing plans', 'By 10 Working Days before UIT begins'],
        ['', 'UIT commences', ''],
        [
          '',
          'Test Participants provide regression testing results to DCC',
          'By five Working Days before UIT completion',
        ],
        ['', 'UIT window closes', ''],
        ['20 May 20', 'DCC submits UIT Completion Report and evidence against the testing acceptance criteria', ''],
        ['26 May 20', 'DCC submits evidence against the operational acceptance criteria', ''],
        [
          '27 May 20',
          'TAG reviews UIT Completion Report and status against the testing acceptance criteria',
          'The TAG advises the Panel whether UIT was a success and whether to go ahead with the release as planned.',
        ],
        [
          '02 Jun 20',
          'Operations Group reviews status against the operational acceptance criteria',
          'The Operations Group advises the Panel whether to go ahead with the release as planned.',
        ],
        ['12 Jun 20', 'Panel approves UIT Completion Report', ''],
        [
          '12 Jun 20',
          'Panel go/no-go decision',
          'The Panel weighs where the release stands against the acceptance criteria and decides whether to go ahead as planned.',
        ],
        ['25 Jun 20', 'Release go-live', 'The changes come into force.'],
      ],
    },
    'dcc-costs': {
      caption: 'Breakdown of DCC implementation costs',
      heads: ['Modification', 'Design, Build & PIT', 'SIT', 'UIT', 'Implement to live'],
      rows: [
        ['SECMP0053', '£53,572', '£26,639', '£5,929', '£5,510'],
        ['SECMP0062', '£964,346', '£96,995', '£9,359', '£17,692'],
      ],
    },
    history: {
      caption: 'Document history',
      heads: ['Version', 'Date', 'Changes'],
      rows: [
        [
          '0.1',
          '09 May 19',
          'First draft, sent for comment to the Technical Architecture and Business Architecture Sub-Committee (TABASC), the Operations Group and SEC Parties.',
        ],
        ['0.2', '12 Sep 19', 'Second draft, sent for comment to the TABASC, the Operations Group and SEC Parties.'],
        [
          '0.3',
          '04 Oct 19',
          'Draft for the Panel to baseline, with what the TABASC and the Operations Group had to say worked in.',
        ],
        ['1.0', '11 Oct 19', 'Baselined by the Panel for the scope of the release on DCC Systems.'],
        ['1.1', '10 Jan 20', 'New draft for the Panel to baseline.'],
      ],
    },
    glossary: {
      caption: 'Glossary',
      heads: ['Acronym', 'Full term'],
      rows: [
        ['CSC', 'Change Sub-Committee'],
        ['DCC', 'Data Communication Company'],
        ['PIT', 'Pre-Integration Testing'],
        ['RID', 'Release Implementation Document'],
        ['SEC', 'Smart Energy Code'],
        ['SECAS', 'Smart Energy Code Administrator and Secretariat'],
        ['SIT', 'System Integration Testing'],
        ['TABASC', 'Technical Architecture and Business Architecture Sub-Committee'],
        ['TAD', 'Testing Approach Document'],
        ['TAG', 'Testing Advisory Group'],
        ['UIT', 'User Integration Testing'],
      ],
    },
  };
}
