import { currentModel } from '../../src/document/sync/openDocument';
import { takeIn, workingModel } from '../../src/document/sync/takeIn';
import { planRefresh } from '../../src/document/sync/refresh';
import { fixture, openLine } from '../line';

test('where nothing was typed, what is taken in is what was known, and nothing is worked out again', async () => {
  const line = openLine(fixture('everything-right.docx'));
  await line.refresh();
  const document = await line.read();
  const taken = takeIn(document);
  expect(taken.model).toBe(currentModel(document));
  expect(takeIn(document).merge('history')).toBe(taken.merge('history'));
});

test('what was typed is in the working model, and a refresh keeps that same model', async () => {
  const line = openLine(fixture('everything-right.docx'));
  await line.refresh();
  const document = await line.read();
  expect(planRefresh(document).store.model).toBe(workingModel(document));
});
