import type { Reading } from '../../document/recognise/recognise';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import { participants, type Participant } from '../../model/rid';
import { participantsIn, partyCategories } from '../../reference/parties';
import { compareWithScope, rowEntries } from '../../document/recognise/scopeEntries';
import { marksIn, type MarkCell } from '../marks';
import { listed } from '../wording';
import { rule, type Found } from '../rule';

interface Says {
  'not-told': { name: string; ticked: readonly string[]; caption: string };
  'not-ticked': { text: string; name: string };
}

export const narrativeCoversParticipants = rule<Says>({
  id: 'impacts/narrative-covers-participants',
  severity: 'warning',
  since: '0.1.0',
  title: 'The matrix and the summaries of impacts speak of different participants',
  why: 'A participant that is ticked wants to know what for, and one that is told of an impact looks for its tick.',
  source:
    'SEC Party impacts has a row for each category of Party that is ticked, or one for All SEC Parties; DCC impacts tells what the DCC will notice.',
  messages: {
    'not-told': ({ name, ticked, caption }) =>
      `${name} is ticked for ${listed(ticked)}, but “${caption}” says nothing of it. ` +
      'Readers want to know what will change for them. Add a row that says it, or take the ticks out.',
    'not-ticked': ({ text, name }) =>
      `“${text}” has impacts here, but no modification is ticked for ${name} in the participant impact matrix. ` +
      'Readers rely on both. Tick the modification that brings the impact, or take the row out.',
  },
  *find({ reading }) {
    const matrix = reading.tables.get('participant-matrix');
    const subjects = [...subjectsOf(reading, 'party-impacts'), ...subjectsOf(reading, 'dcc-impacts')];
    if (!matrix || subjects.length === 0) return;
    const marks = marksIn(reading, 'participant-matrix');
    // The ticks may be in a row that is missing, which others tell of.
    const isWhole = compareWithScope(reading, rowEntries(matrix)).missing.length === 0;
    for (const column of matrix.columns) {
      const participant = participants.find((key) => key === column.column.key);
      const head = matrix.table.rows[matrix.headRow]?.cells.find((cell) => cell.column === column.gridColumn);
      if (!participant || !head) continue;
      const found = compare(reading, { participant, name: cellText(head), head: head.paragraphs[0] }, subjects, marks);
      for (const one of found) if (isWhole || one.message !== 'not-ticked') yield one;
    }
    const all = subjects.find((subject) =>
      partyCategories.every((category) => subject.participants.includes(category)),
    );
    const ofParties = marks.filter(({ column }) => column !== 'dcc');
    if (isWhole && all && ofParties.length > 0 && ofParties.every(isBlank)) yield unticked(reading, 'a Party', all);
  },
});

interface Subject {
  readonly text: string;
  readonly participants: readonly Participant[];
  readonly paragraph: Paragraph;
}

/** Rows that tell of an impact; “None” is none. */
function subjectsOf({ tables }: Reading, name: 'party-impacts' | 'dcc-impacts'): Subject[] {
  return (tables.get(name)?.rows ?? []).flatMap((row): Subject[] => {
    const text = cellText(row.cell('subject'));
    const paragraph = row.cell('subject')?.paragraphs[0];
    const impacts = cellText(row.cell('impacts'));
    if (!paragraph || text === '' || (saysNone.test(impacts) && !butFor.test(impacts))) return [];
    return [{ text, participants: name === 'dcc-impacts' ? ['dcc'] : participantsIn(text), paragraph }];
  });
}

const saysNone = /^(?:(?:no|none|nil|not|n\/a|there (?:is|are|will be) no)\b|[-–]$|$)/i;
/** “None beyond corrected references” */
const butFor = /\b(?:beyond|except|apart|other than|but|besides|only|although|however)\b/i;

interface Heading {
  readonly participant: Participant;
  readonly name: string;
  readonly head: Paragraph | undefined;
}

function* compare(
  reading: Reading,
  { participant, name, head }: Heading,
  subjects: readonly Subject[],
  marks: readonly MarkCell[],
): Iterable<Found<Says>> {
  const own = marks.filter(({ column }) => column === participant);
  const ticked = own.filter(({ mark }) => mark === 'tick').map(({ row }) => row);
  if (ticked.length > 0 && head && !isTold(reading, participant, subjects)) {
    const caption = participant === 'dcc' ? 'DCC impacts' : 'SEC Party impacts';
    yield { message: 'not-told', place: reading.outline.place(head), name, ticked, caption };
  }
  if (own.length === 0 || !own.every(isBlank)) return;
  const told = subjects.filter((subject) => subject.participants.every((other) => other === participant));
  const [first] = told.filter((subject) => subject.participants.length > 0);
  if (first) yield unticked(reading, participant === 'dcc' ? 'the DCC' : name, first);
}

/** What is said outside the table, or of somebody whose name is not known, may be said of anybody. */
function isTold({ tables, outline }: Reading, participant: Participant, subjects: readonly Subject[]): boolean {
  if (subjects.some((subject) => subject.participants.includes(participant))) return true;
  if (subjects.some((subject) => subject.participants.length === 0)) return true;
  // That its row denies an impact is told of by impacts/narrative-denies-tick.
  const names = (tables.get('party-impacts')?.rows ?? []).map((row) => cellText(row.cell('subject')));
  if (names.some((text) => participantsIn(text).includes(participant))) return true;
  if (participant !== 'dcc') return !tables.has('party-impacts');
  return (outline.section('participantImpacts')?.paragraphs ?? []).some(({ text }) => /\bDCC\b/.test(text));
}

function isBlank({ mark }: MarkCell): boolean {
  return mark === 'blank' || mark === 'no';
}

function unticked(reading: Reading, name: string, { text, paragraph }: Subject): Found<Says> {
  return { message: 'not-ticked', place: reading.outline.place(paragraph), text, name };
}
