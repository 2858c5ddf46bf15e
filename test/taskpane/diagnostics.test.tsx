/** @jest-environment jsdom */
import { WordError } from '../../src/app';
import * as trial from '../../src/app/tryWord';
import { watchViolations } from '../../src/taskpane/core/violations';
import { button, click, closePane, fakeOf, focusPane, fold, openPane, shown } from './harness';

jest.mock('../../src/app/tryWord');
const tryWord = jest.mocked(trial.tryWord);

afterEach(closePane);

const texts = (): string[] => [...document.querySelectorAll('textarea')].map(({ value }) => value);

test('trying Word is asked for, and its outcome is a text to be copied', async () => {
  tryWord.mockResolvedValue([
    { row: 4, assumption: 'Word counts alike.', held: false, found: 'Word 12' },
    { row: 6, assumption: 'One pane.', held: null, found: '' },
    { row: null, assumption: 'All is out again.', held: true, found: '' },
  ]);
  await openPane(fakeOf({}));
  await fold('Diagnostics');
  expect(tryWord).not.toHaveBeenCalled();
  await click(button('Try this Word'));
  expect(texts()).toContain(
    [
      'Row 4, does not hold: Word counts alike. (Word 12)',
      'Row 6, to be looked at by you: One pane.',
      'Afterwards, holds: All is out again.',
    ].join('\n'),
  );
});

test('where the document has text, the reason is told', async () => {
  tryWord.mockRejectedValue(new WordError('Open a blank document, then try there.', 'NotBlank'));
  await openPane(fakeOf({}));
  await fold('Diagnostics');
  await click(button('Try this Word'));
  expect(shown()).toContain('Open a blank document, then try there.');
});

test('what the content security policy has refused stands in the diagnostics, each once', async () => {
  const target = new EventTarget();
  const violations = watchViolations(target);
  const refused = { effectiveDirective: 'script-src-elem', blockedURI: 'https://elsewhere.example/x.js' };
  for (let time = 0; time < 2; time += 1)
    target.dispatchEvent(
      Object.assign(new Event('securitypolicyviolation'), { ...refused, sourceFile: '', lineNumber: 0 }),
    );
  const report = {
    version: '1',
    host: '',
    platform: '',
    office: '',
    requirementSets: [],
    violations: violations.all(),
  };
  await openPane(fakeOf({ report: () => Promise.resolve(report) }));
  await fold('Diagnostics');
  expect(texts()[0]).toContain(
    'Refused by the content security policy: script-src-elem: https://elsewhere.example/x.js\n',
  );
});

test('the focus reads nothing while Word tells of changes and moments have not passed', async () => {
  const endings: (() => void)[] = [];
  const fake = fakeOf({
    later: (milliseconds, work) => {
      if (milliseconds === 10_000) endings.push(work);
      return () => undefined;
    },
  });
  await openPane(fake);
  const before = fake.checkDocument.mock.calls.length;
  await focusPane();
  expect(fake.checkDocument).toHaveBeenCalledTimes(before);
  endings.forEach((end) => {
    end();
  });
  await focusPane();
  expect(fake.checkDocument).toHaveBeenCalledTimes(before + 1);
});
