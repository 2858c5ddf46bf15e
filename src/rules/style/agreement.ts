import { rule } from '../rule';
import { announcedNothing, countedNouns, countFix, countMessages, type CountSays } from './counts';

interface Phrase {
  /** The subject as the template's sentences have it. */
  readonly subject: string;
  /** Its number. */
  readonly many: boolean;
}

/** The subjects of sentences that every RID carries in some form; in other sentences a word's number is hard to tell. */
const phrases: readonly Phrase[] = [
  { subject: 'no (?:other |further )?impact', many: false },
  { subject: 'no (?:other |further )?impacts', many: true },
  { subject: '(?:a|the|each|any) response(?= to\\b)', many: false },
  { subject: 'responses(?= to\\b)', many: true },
  { subject: 'no other Code', many: false },
  { subject: 'no other Codes', many: true },
  { subject: '(?:one|the following) (?:Modification Proposal|DCC Change Request)', many: false },
  {
    subject:
      '(?:two|three|four|five|six|seven|eight|nine|\\d{2}|the following) (?:Modification Proposals|DCC Change Requests)',
    many: true,
  },
  { subject: 'the total DCC implementation cost', many: false },
  { subject: 'the total DCC implementation costs', many: true },
];

const verbs = { many: { has: 'have', is: 'are', was: 'were' }, one: { have: 'has', are: 'is', were: 'was' } } as const;

/** “One of the two Modification Proposals has”: the subject stands further in front. */
const within = '(?<!\\b(?:of|for|on|in|to|from|with|by|between|than|and) (?:the )?)';
/** Where the subject may no longer be that of the verb: another clause, an auxiliary, a second subject. */
const ends =
  '(?:that|which|who|whose|where|when|if|will|would|may|can|could|should|must|shall|not|has|have|had|is|are|was|were|and (?:the|an?|no|its|their|any|all|other))\\b';
/** `on operational costs`, `to Service Requests 6.14.1, 6.14.2 and 7.9`: a comma or a full stop only before a figure. */
const complement = `(?: (?:on|to|of|for|from|in)(?: (?!${ends})(?:[\\w’'&/()–-]|[.,](?=\\d)|,(?= \\d))+)+?)?`;

const patterns = phrases.map(({ subject, many }) => {
  const wrong = Object.keys(many ? verbs.many : verbs.one).join('|');
  return {
    many,
    pattern: new RegExp(`\\b${within}(${subject})\\b${complement}(?<!\\bto) (${wrong})\\b`, 'gi'),
  };
});

/** A paragraph without one of these and one of the verbs has none of the phrases. */
const subjects = /impact|response|Code|Proposal|Change Request|implementation cost/i;
const anyVerb = /\b(?:has|have|is|are|was|were)\b/i;

interface Says extends CountSays {
  verb: { subject: string; verb: string; many: boolean; right: string };
}

export const agreement = rule<Says>({
  id: 'style/agreement',
  severity: 'info',
  since: '0.1.0',
  title: 'A verb that does not agree with its subject, or a noun with its count',
  why: 'These sentences stand in every RID and are copied from one to the next, the slip with them; a count that changes leaves the words behind it as they were.',
  source: 'The fixed phrases of the template.',
  messages: {
    ...countMessages,
    verb: ({ subject, verb, many, right }) =>
      `“${subject} … ${verb}”: the verb belongs to “${subject}”, which is ${many ? 'plural' : 'singular'}. ` +
      `The sentence will be copied into later releases as it stands. Write “${right}”.`,
  },
  *find({ reading }) {
    for (const paragraph of reading.snapshot.paragraphs) {
      const { text, style } = paragraph;
      if (/^TOC/i.test(style)) continue;
      yield* countedNouns(reading, paragraph);
      yield* announcedNothing(reading, paragraph);
      if (!subjects.test(text) || !anyVerb.test(text)) continue;
      for (const { many, pattern } of patterns) {
        for (const match of text.matchAll(pattern)) {
          const [found, subject = '', verb = ''] = match;
          const place = reading.outline.place(paragraph, match.index, match.index + found.length);
          const right =
            new Map<string, string>(Object.entries(many ? verbs.many : verbs.one)).get(verb.toLowerCase()) ?? '';
          yield { message: 'verb', place, subject, verb, many, right };
        }
      }
    }
  },
  fixIsSafe: true,
  fix: (found, { reading }) => (found.message === 'verb' ? null : countFix(found, reading)),
});
