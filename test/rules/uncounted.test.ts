import { rule, runRules } from '../../src/rules/rule';
import { docx, heading, paragraph } from '../builders';
import { openLine, today } from '../line';

/** Finds the same in a header, where Word counts no paragraphs, and in the body. */
const twice = rule<{ found: object }>({
  id: 'test/twice',
  severity: 'info',
  since: '0.2.0',
  title: 'Twice',
  why: 'For a test.',
  source: 'None.',
  messages: { found: () => 'Found.' },
  *find({ reading }) {
    const [first] = reading.snapshot.paragraphs;
    if (!first) return;
    const place = reading.outline.place(first);
    yield { message: 'found', place: { ...place, paragraph: -1 } };
    yield { message: 'found', place };
  },
  fixIsSafe: true,
  fix: ({ place: { paragraph: at } }) => ({
    title: 'Write it otherwise',
    edits: [{ kind: 'setParagraph', paragraph: at, text: 'Otherwise' }],
  }),
});

it('what is found where Word counts no paragraphs is told, and has no fix: it would be made somewhere else', async () => {
  const line = openLine(docx([paragraph('SEC Release Implementation Document'), heading(1, '1. Scope')]));
  const { reading } = await line.read();
  const found = runRules([twice], {
    reading,
    tables: [],
    words: [],
    sinceBaseline: null,
    publication: null,
    today,
  });
  expect(found.map(({ place, fix }) => [place.paragraph, fix?.edits.length ?? 0])).toEqual([
    [-1, 0],
    [0, 1],
  ]);
});
