import { toProblems, unknownAcronym } from '../../src/taskpane/check/problems';
import { check } from '../../src/taskpane/actions/check';
import { addAcronym } from '../../src/taskpane/actions/problem';
import { setSeverity } from '../../src/taskpane/actions/settings';
import { fixture } from '../line';
import { openPaneLine } from './paneLine';

test('an unknown acronym that was typed is added with its term, in its place, and that is taken back', async () => {
  const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'));
  const at = line.host.user.paragraphs().findIndex(({ text }) => text.includes('SECMP0062 ‘'));
  line.host.user.type(at, `${line.host.user.paragraphs()[at]?.text ?? ''} The QZX agrees.`);
  pane.live.missed();
  await check(pane);
  const problem = toProblems(state().result?.diagnostics ?? []).find(
    ({ diagnostic }) => unknownAcronym(diagnostic) === 'QZX',
  );
  if (!problem) throw new Error('Nothing is said of QZX');
  const glossary = async () => (await line.read()).reading.model.glossary;
  await addAcronym(pane, problem, 'Quick Zone Exchange');
  expect(state().failure).toBeNull();
  const added = await glossary();
  const place = added.findIndex(({ acronym }) => acronym === 'QZX');
  expect(added[place]).toEqual({ acronym: 'QZX', term: 'Quick Zone Exchange' });
  expect((added[place - 1]?.acronym ?? '') < 'QZX' && 'QZX' < (added[place + 1]?.acronym ?? 'Z')).toBe(true);
  expect(state().result?.diagnostics.map(unknownAcronym)).not.toContain('QZX');
  await state().answer?.undo?.();
  expect((await glossary()).some(({ acronym }) => acronym === 'QZX')).toBe(false);
});

test('a rule that is off in this document finds nothing there, until it counts as usual again', async () => {
  const { pane, state } = await openPaneLine(fixture('june-2020.docx'));
  const rule = state().result?.diagnostics.find(({ severity }) => severity === 'error')?.rule ?? '';
  const found = () => state().result?.diagnostics.filter((one) => one.rule === rule) ?? [];
  const before = found().length;
  await setSeverity(pane, rule, { severity: 'off', because: 'Not in this release' });
  expect(found()).toEqual([]);
  await setSeverity(pane, rule, { severity: 'info', because: 'Only a note' });
  expect(found().map(({ severity }) => severity)).toEqual(Array.from({ length: before }, () => 'info'));
  await setSeverity(pane, rule, null);
  expect(found().every(({ severity }) => severity !== 'info')).toBe(true);
});
