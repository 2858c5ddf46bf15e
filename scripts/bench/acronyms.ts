import { TextlintKernel, type TextlintKernelOptions } from '@textlint/kernel';
import textPlugin from '@textlint/textlint-plugin-text';
import unexpandedAcronym from 'textlint-rule-unexpanded-acronym';
import { recognise, type Reading } from '../../src/document/recognise/recognise';
import type { Diagnostic } from '../../src/model/diagnostic';
import { expansions, notAcronyms } from '../../src/reference/acronyms';
import { rules } from '../../src/rules/catalogue';
import { runRules } from '../../src/rules/rule';
import { takeSnapshot } from '../../src/word/snapshot';
import { inTurn, line, ms, open, timed, title, today } from './measure';
import { sample } from './papers';

const runs = 100;

/** The rules on how acronyms are written out. */
const ours = rules.filter(({ id }) =>
  [
    'glossary/expanded-at-first-use',
    'glossary/expanded-once',
    'glossary/full-term-after-acronym',
    'glossary/missing-acronym',
    'glossary/reference-term',
    'glossary/term-mismatch',
  ].includes(id),
);

/** textlint's rule, told what its options can tell: the lengths of our acronyms, and the words that are none. */
const options: TextlintKernelOptions = {
  ext: '.txt',
  plugins: [{ pluginId: 'text', plugin: textPlugin }],
  rules: [
    {
      ruleId: 'unexpanded-acronym',
      rule: unexpandedAcronym,
      options: {
        min_acronym_len: 3,
        max_acronym_len: Math.max(...[...expansions.keys()].map(({ length }) => length)),
        ignore_acronyms: [...notAcronyms],
      },
    },
  ],
};

/** Our acronym rules beside textlint's, on the same text in the same run. */
export async function acronyms(): Promise<void> {
  title('Acronyms in the June sample: RID Author beside textlint with textlint-rule-unexpanded-acronym');
  open(sample());
  const snapshot = await takeSnapshot();
  const text = snapshot.paragraphs.map((paragraph) => paragraph.text).join('\n\n');
  const kernel = new TextlintKernel();
  const lint = () => kernel.lintText(text, options);
  const read = () => recognise({ ...snapshot });
  const check = (reading: Reading): Diagnostic[] =>
    runRules(ours, { reading, tables: [], words: [], sinceBaseline: null, today });
  const [theirTime = 0, readTime = 0, ourTime = 0] = await inTurn(runs, [
    async () => (await timed(lint)).milliseconds,
    async () => (await timed(read)).milliseconds,
    async () => {
      const reading = read();
      return (await timed(() => check(reading))).milliseconds;
    },
  ]);
  const { messages } = await lint();
  const problems = check(read());
  line('', 'median', 'found');
  line('textlint, one rule, parsing included', ms(theirTime), messages.length);
  line(`RID Author, ${String(ours.length)} rules`, ms(ourTime), problems.length);
  line('  and once for all of its rules: recognise', ms(readTime));
  line('RID Author’s time to textlint’s', `${(ourTime / theirTime).toFixed(2)} : 1`);
  line('  with recognising', `${((ourTime + readTime) / theirTime).toFixed(2)} : 1`);
  const places = new Set(messages.map(({ loc }) => `${String(loc.start.line)}:${String(loc.start.column)}`));
  const names = messages.map(({ message }) => /"(\w+)"/.exec(message)?.[1] ?? message);
  line(`textlint says not expanded: ${names.join(', ')}; where: ${[...places].join(', ')} for all`);
  line('RID Author says:');
  for (const { rule, place } of problems)
    line(`  ${rule}: “${place.text}”, paragraph ${String(place.paragraph)}, in “${place.section}”`);
}
