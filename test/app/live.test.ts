import {
  checkDocument,
  commentProblems,
  removeComments,
  underline,
  watchAnnotations,
  watchDocument,
  type DocumentChange,
  type PopupAction,
} from '../../src/app';
import type { Diagnostic } from '../../src/model/diagnostic';
import { docx, paragraph } from '../builders';
import { commented } from '../builders/inline';
import { sketch } from '../builders/sketch';
import { validationErrors } from '../builders/validate';
import { eventsArrive, fixture, openLine, today } from '../line';

const named = (diagnostics: readonly Diagnostic[]): { key: string; diagnostic: Diagnostic }[] =>
  diagnostics.map((diagnostic, index) => ({ key: `${diagnostic.rule} ${String(index)}`, diagnostic }));

const text = (words: string): Uint8Array =>
  sketch(
    `SEC Release Implementation Document\n# 1. Scope\n${words}\nMore words.\n# Appendix 2: Glossary\n| Glossary |\n| Acronym | Full term |\n| SEC | Smart Energy Code |`,
  );
const missing = (found: readonly Diagnostic[]): string[] =>
  found.filter(({ rule }) => rule === 'glossary/missing-acronym').map(({ place }) => place.text);

describe('following what is typed', () => {
  it('reads only the paragraph that has changed, and finds what a whole check finds', async () => {
    const line = openLine(text('Nothing to see.'));
    const changes: DocumentChange[] = [];
    const watching = await watchDocument((change) => changes.push(change));
    expect(watching.live).toBe(true);
    const before = await line.check();
    expect(missing(before.diagnostics)).toEqual([]);
    line.host.user.type(2, 'The XYZQ reads this.');
    await eventsArrive();
    const changed = changes.flatMap(({ paragraphs }) => paragraphs ?? []);
    expect(changed).toHaveLength(1);
    const trips = line.host.roundTrips;
    const after = await checkDocument({ today, since: { document: before.document, changed } });
    expect(line.host.roundTrips - trips).toBe(1);
    expect(missing(after.diagnostics)).toEqual(['XYZQ']);
    const whole = await line.check();
    expect(after.document.reading.snapshot).toEqual(whole.document.reading.snapshot);
    await watching.stop();
    line.host.user.type(2, 'Nothing again.');
    await eventsArrive();
    expect(changes).toHaveLength(1);
  });

  it.each([
    ['a cell of a table', 'june-2020.docx', /^MP079$/],
    ['a bullet', 'june-2020.docx', /^SECMP0062 ‘/],
    ['a cell in a content control', 'june-2020-structured.docx', /^Smart Energy Code$/],
  ])('reads %s as the whole document would have it', async (_, file, words) => {
    const line = openLine(fixture(file));
    const before = (await line.check()).document;
    const index = before.reading.snapshot.paragraphs.findIndex((candidate) => words.test(candidate.text));
    line.host.user.type(index, 'Something else');
    const changed = [before.reading.snapshot.localIds[index] ?? ''];
    const after = await checkDocument({ today, since: { document: before, changed } });
    expect(after.document.reading.snapshot.paragraphs[index]?.text).toBe('Something else');
    expect(after.document.reading.snapshot).toEqual((await line.read()).reading.snapshot);
  });

  it('reads the whole document when a paragraph is not known, or has gone', async () => {
    const line = openLine(text('Nothing to see.'));
    const before = (await line.check()).document;
    const id = before.reading.snapshot.localIds[3] ?? '';
    line.host.user.deleteBlock(3);
    for (const changed of [[id], ['unknown']]) {
      const after = await checkDocument({ today, since: { document: before, changed } });
      expect(after.document.reading.snapshot).toEqual((await line.read()).reading.snapshot);
    }
  });
});

describe('underlining problems', () => {
  it('marks their words, only what has changed is sent, and they go when the problem goes', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const first = await line.check();
    const problems = named(first.diagnostics);
    const shown = await underline(problems, [], first.document);
    const trips = line.host.roundTrips;
    expect(await underline(problems, shown, first.document)).toBe(shown);
    expect(line.host.roundTrips).toBe(trips);
    const inBody = first.diagnostics.filter(({ place }) => place.paragraph >= 0 && place.end > place.start);
    expect(line.host.annotations.length).toBe(inBody.length);
    const { snapshot } = first.document.reading;
    for (const { paragraph: at, start, length } of line.host.annotations) {
      const words = (snapshot.paragraphs[at]?.raw ?? snapshot.paragraphs[at]?.text ?? '').slice(start, start + length);
      expect(inBody.map(({ place }) => place.text.trim())).toContain(words.replace(/\u00A0/g, ' ').trim());
    }
    const left = await underline(problems.slice(0, 3), shown, first.document);
    expect(line.host.annotations).toHaveLength(left.length);
    await underline([], left, first.document);
    expect(line.host.annotations).toEqual([]);
    expect(line.host.changed).toBe(false);
  });

  it('tells which suggestion an author accepted, and which problem was rejected', async () => {
    const line = openLine(text('The release impacts the the SEC and System Impacting change.'));
    const { diagnostics, document } = await line.check();
    const fixable = named(diagnostics).filter(({ diagnostic }) => diagnostic.fix);
    const actions: PopupAction[] = [];
    const removed: string[] = [];
    await watchAnnotations({
      onAction: (action) => actions.push(action),
      onRemoved: (ids) => removed.push(...ids),
    });
    const shown = await underline(named(diagnostics), [], document);
    const one = shown.find(({ key }) => key === fixable[0]?.key);
    if (!one) throw new Error('The sketch has a problem with a fix.');
    line.host.user.acceptSuggestion(one.id, 0);
    await eventsArrive();
    expect(actions).toMatchObject([{ id: one.id, action: 'accept' }]);
    const other = shown.find(({ id }) => id !== one.id);
    if (!other) throw new Error('The sketch has another problem.');
    line.host.user.rejectAnnotation(other.id);
    await eventsArrive();
    expect(actions[1]).toMatchObject({ id: other.id, action: 'reject' });
  });

  it('does nothing where Word has no annotations', async () => {
    const line = openLine(fixture('june-2020.docx'), { apiVersion: 1.6 });
    const { diagnostics, document } = await line.check();
    expect(await underline(named(diagnostics), [], document)).toEqual([]);
  });
});

describe('comments for reviewers', () => {
  it('say what is wrong, stand once however often they are asked for, and go all at once', async () => {
    const line = openLine(fixture('june-2020.docx'));
    const { diagnostics, document } = await line.check();
    const inBody = diagnostics.filter(({ place }) => place.paragraph >= 0);
    expect(await commentProblems(diagnostics, document)).toBe(inBody.length);
    expect(await commentProblems(diagnostics, (await line.check()).document)).toBe(inBody.length);
    expect(await validationErrors(line.host.save())).toEqual([]);
    expect((await line.check()).diagnostics.map(({ message }) => message)).toEqual(
      diagnostics.map(({ message }) => message),
    );
    expect(await removeComments()).toEqual({ removed: inBody.length, kept: 0 });
  });

  it('leaves the comments of others, and those that somebody has answered', async () => {
    const line = openLine(
      docx([paragraph('SEC Release Implementation Document'), paragraph([commented('words', 'Mine')])]),
    );
    const { document } = await line.check();
    const place = { section: '', text: 'words', paragraph: 1, start: 0, end: 5 };
    await commentProblems([{ rule: 'a/b', messageId: 'c', severity: 'error', message: 'Wrong.', place }], document);
    await Word.run(async (context) => {
      const comments = context.document.body.getComments();
      comments.load('items/content');
      await context.sync();
      comments.items.find(({ content }) => content.startsWith('[RID Author]'))?.reply('No, it is right.');
      await context.sync();
    });
    expect(await removeComments()).toEqual({ removed: 0, kept: 1 });
  });
});
