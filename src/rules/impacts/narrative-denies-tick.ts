import { sentencesOf } from '../../document/language/sentences';
import type { Reading } from '../../document/recognise/recognise';
import { cellText, type Paragraph } from '../../document/reading/snapshot';
import { participants, type Participant } from '../../model/rid';
import { participantsIn } from '../../reference/parties';
import { marksIn } from '../marks';
import { listed } from '../wording';
import { rule } from '../rule';

interface Says {
  denied: { words: string; name: string; ticked: readonly string[]; caption: string };
}

export const narrativeDeniesTick = rule<Says>({
  id: 'impacts/narrative-denies-tick',
  severity: 'warning',
  since: '0.2.0',
  title: 'A participant is said not to be impacted, and is ticked',
  why: 'Whoever reads that there is no impact on them reads no further, and misses what the tick announces.',
  source: 'The participant impact matrix and the text beside it tell of the same impacts.',
  messages: {
    denied: ({ words, name, ticked, caption }) =>
      `“${words}” says that there is no impact on ${name}, but “${caption}” ticks ${name} for ${listed(ticked)}. ` +
      'Readers rely on both. Take the ticks out, or say what the impact is.',
  },
  *find({ reading }) {
    const matrix = reading.tables.get('participant-matrix');
    if (!matrix) return;
    const heads = matrix.table.rows[matrix.headRow]?.cells ?? [];
    for (const { participant, words, paragraph, start, end } of denials(reading)) {
      const ticked = marksIn(reading, 'participant-matrix')
        .filter(({ column, mark }) => column === participant && mark === 'tick')
        .map(({ row }) => row);
      const column = matrix.columns.find((one) => one.column.key === participant);
      const name = cellText(heads.find((head) => head.column === column?.gridColumn));
      if (ticked.length === 0 || name === '') continue;
      const place = reading.outline.place(paragraph, start, end);
      yield { message: 'denied', place, about: participant, words, name, ticked, caption: matrix.definition.caption };
    }
  },
});

interface Denial {
  readonly participant: Participant;
  readonly words: string;
  readonly paragraph: Paragraph;
  readonly start: number;
  readonly end: number;
}

/** All that a row says, in one sentence: “None”, “No direct or indirect impact.”, “Electricity Networks are not impacted” */
const denying =
  /^(?:no(?:ne)?\b|nil\b|n\/a\b|unaffected\b|not (?:impacted|affected)\b|there (?:is|are|will be) no\b|(?:this|the) (?:SEC )?release (?:has|will have) no\b|[^.;:]{1,60}? (?:is|are|will be) (?:not|un) ?(?:impacted|affected)\b)[^.;:]*\.?$/i;
const ofImpact = /\b(?:impact\w*|chang\w+|effects?|affected|unaffected|none|nil|n\/a)\b/i;
/** “No impact on systems”, “none but a notice” */
const butSome =
  /\b(?:but|however|other|further|additional|apart|except|beyond|until|unless|if|only|than|systems?|operational|costs?|users|from)\b/i;
const none = { test: (text: string): boolean => denying.test(text) && ofImpact.test(text) && !butSome.test(text) };
const noImpact =
  /\b(?:there (?:is|are|will be) )?no impacts? (?:on|for) ([^.;,]+)|^([^.;,]+?) (?:is|are|will) not (?:be )?(?:impacted|affected)\b/i;
const partial =
  /\b(?:other|further|additional|apart|except|beyond|until|unless|if|operational|systems?|users|costs?)\b/i;

/** Rows of the summaries that name no impact, and sentences that deny one. */
function denials({ tables, outline }: Reading): Denial[] {
  const rows = (tables.get('party-impacts')?.rows ?? []).flatMap((row): Denial[] => {
    const subject = row.cell('subject')?.paragraphs[0];
    const impacts = cellText(row.cell('impacts'));
    if (!subject || !none.test(impacts)) return [];
    return known(cellText(row.cell('subject'))).map((participant) => ({
      ...{ participant, words: impacts, paragraph: subject, start: 0, end: subject.text.length },
    }));
  });
  const sentences = (outline.section('participantImpacts')?.paragraphs ?? []).flatMap((paragraph) =>
    sentencesOf(paragraph.text).flatMap(({ text, start }): Denial[] => {
      const match = noImpact.exec(text);
      const isOfSome = /\b(?:that|which|who|whose|with|without|in|using)\b/i.test(match?.[1] ?? match?.[2] ?? '');
      if (!match || isOfSome || partial.test(text) || /\b(?:SECMP|MP|DP)\d/.test(text)) return [];
      return known(match[1] ?? match[2] ?? '').map((participant) => ({
        ...{ participant, words: text.replace(/\.$/, ''), paragraph, start, end: start + text.length },
      }));
    }),
  );
  return [...rows, ...sentences];
}

function known(subject: string): readonly Participant[] {
  const named = participantsIn(subject);
  return participants.filter((participant) => named.includes(participant));
}
