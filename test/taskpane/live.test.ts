import * as app from '../../src/app';
import type { PaneServices } from '../../src/taskpane/services';
import { PaneController } from '../../src/taskpane/controller';
import { toProblems } from '../../src/taskpane/problems';
import { initialState, reduce, type PaneState } from '../../src/taskpane/state';
import { sketch } from '../builders/sketch';
import { fixture, openLine, today, type Line } from '../line';

/** The pane's controller on the real line, with a clock that a test moves. */
interface LivePane {
  readonly line: Line;
  readonly controller: PaneController;
  state(): PaneState;
  /** Checks made since the pane was opened. */
  checks(): number;
  /** The author has paused; what follows from that is not waited for. */
  fire(): void;
  /** Lets the author pause, until nothing more is waiting; answers how many pauses that took. */
  pause(): Promise<number>;
}

/** Events reach Office.js after a while. */
const settle = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 20));

const mostPauses = 10;

async function openLive(bytes: Uint8Array, more: Partial<PaneServices> = {}): Promise<LivePane> {
  const line = openLine(bytes);
  let state = initialState;
  let checks = 0;
  const waiting = new Set<() => void>();
  const services: Partial<PaneServices> = {
    whenReady: () => Promise.resolve({ ready: true }),
    preload: () => Promise.resolve(),
    later: (_, work) => {
      waiting.add(work);
      return () => waiting.delete(work);
    },
    check: (since, signal) => {
      checks += 1;
      const earlier = since && { since: { document: since.result.document, changed: since.changed } };
      return app.checkDocument({ today, ...earlier, ...(signal && { signal }) });
    },
    refresh: async (request, course) => (await app.refreshTables(request, course)).parts,
    fix: app.applyFix,
    ignore: (problem, { document }, why, everywhere) =>
      app.ignoreProblems([problem], document, { ...why, on: today }, everywhere),
    watch: app.watchDocument,
    underline: app.underline,
    watchUnderlines: app.watchAnnotations,
    model: ({ document }) => Promise.resolve(app.workingModel(document)),
    saveModel: app.saveModel,
    ...more,
  };
  const controller = new PaneController(services as PaneServices, (event) => {
    state = reduce(state, event);
  });
  await controller.start();
  const fire = (): void => {
    for (const work of [...waiting]) {
      waiting.delete(work);
      work();
    }
  };
  return {
    line,
    controller,
    state: () => state,
    checks: () => checks,
    fire,
    pause: async () => {
      await settle();
      let pauses = 0;
      while (waiting.size > 0) {
        pauses += 1;
        if (pauses > mostPauses) throw new Error('The checks run in circles.');
        fire();
        await controller.idle;
        await settle();
      }
      return pauses;
    },
  };
}

const text = (words: string): Uint8Array =>
  sketch(
    `SEC Release Implementation Document\n# 1. Scope\n${words}\nMore words.\n# Appendix 2: Glossary\n| Glossary |\n| Acronym | Full term |\n| SEC | Smart Energy Code |`,
  );
const acronyms = ({ result }: PaneState): (string | undefined)[] =>
  (result?.diagnostics ?? []).filter(({ rule }) => rule === 'glossary/missing-acronym').map(({ place }) => place.text);

describe('a live check', () => {
  it('follows what is typed, by whomever, and what is taken out again', async () => {
    const pane = await openLive(text('Nothing to see.'));
    expect(pane.state().live).toBe(true);
    expect(acronyms(pane.state())).toEqual([]);
    pane.line.host.user.type(2, 'The XYZQ reads this.');
    expect(await pane.pause()).toBe(1);
    expect(acronyms(pane.state())).toEqual(['XYZQ']);
    expect(pane.line.host.annotations).toHaveLength(pane.state().result?.diagnostics.length ?? 0);
    pane.line.host.coAuthor.type(3, 'So does the ABCD.');
    await pane.pause();
    expect(acronyms(pane.state())).toEqual(['XYZQ', 'ABCD']);
    pane.line.host.user.insertParagraphAfter(3, 'And the EFGH.');
    await pane.pause();
    pane.line.host.user.type(2, 'Nothing.');
    await pane.pause();
    expect(acronyms(pane.state())).toEqual(['ABCD', 'EFGH']);
  });

  it('waits until the author pauses, and then makes one check of all that was typed', async () => {
    const pane = await openLive(text('Nothing to see.'));
    const before = pane.checks();
    for (const words of ['T', 'Th', 'The X', 'The XYZQ']) pane.line.host.user.type(2, words);
    pane.line.host.user.type(3, 'The ABCD');
    await pane.pause();
    expect(pane.checks() - before).toBe(1);
    expect(acronyms(pane.state())).toEqual(['XYZQ', 'ABCD']);
  });

  it('does not run in circles after writes of the add-in’s own', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    await pane.pause();
    for (const act of [
      () => pane.controller.refresh(),
      () => pane.controller.changeModel(modelOf(pane), { ...modelOf(pane), glossary: [] }, 'Glossary emptied'),
      () => pane.controller.refresh(),
    ]) {
      const before = pane.checks();
      await act();
      expect(await pane.pause()).toBeLessThanOrEqual(2);
      expect(pane.checks() - before).toBeLessThanOrEqual(3);
    }
    expect(pane.state().result?.tables.map(({ state }) => state)).not.toContain('out of date');
  });

  it('misses nothing that is typed while another check is under way', async () => {
    const pane = await openLive(text('Nothing to see.'));
    pane.line.host.latency = 40;
    const check = pane.controller.check();
    pane.line.host.user.type(2, 'The XYZQ reads this.');
    await pane.pause();
    await check;
    expect(acronyms(pane.state())).toEqual(['XYZQ']);
  });

  it('misses nothing that was typed before a check that failed', async () => {
    const pane = await openLive(text('Nothing to see.'));
    pane.line.host.faults = { failAtAction: { batch: 0, action: 1 } };
    pane.line.host.user.type(2, 'The XYZQ reads this.');
    await pane.pause();
    expect(pane.state().failure).not.toBeNull();
    expect(acronyms(pane.state())).toEqual([]);
    pane.line.host.faults = {};
    pane.line.host.user.type(3, 'So does the ABCD.');
    await pane.pause();
    expect(acronyms(pane.state())).toEqual(['XYZQ', 'ABCD']);
  });

  it('misses nothing that was typed before a check that was stopped', async () => {
    const pane = await openLive(text('Nothing to see.'));
    pane.line.host.latency = 40;
    pane.line.host.user.type(2, 'The XYZQ reads this.');
    await settle();
    const check = pane.controller.check();
    pane.controller.stop();
    await check;
    expect(pane.state().announcement).toMatch(/^Stopped/);
    pane.line.host.user.type(3, 'So does the ABCD.');
    await pane.pause();
    expect(acronyms(pane.state())).toEqual(['XYZQ', 'ABCD']);
  });

  it('that waits for other work is not made any more once both are stopped', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    await pane.pause();
    pane.line.host.latency = 40;
    const before = pane.checks();
    const trips = pane.line.host.roundTrips;
    const work = [pane.controller.check(), pane.controller.refresh(), pane.controller.check()];
    await settle();
    pane.controller.stop();
    await Promise.all(work);
    expect(pane.checks() - before).toBe(1);
    expect(pane.line.host.roundTrips - trips).toBe(1);
    expect(pane.line.host.changed).toBe(false);
  });

  it('comes before a fix, so that what was typed in the pause before it is not written over', async () => {
    const pane = await openLive(fixture('old-style.docx'));
    const { diagnostics, document } = pane.state().result ?? { diagnostics: [], document: null };
    const fixable = toProblems(diagnostics).find(({ diagnostic: { fix } }) => fix?.edits[0]?.kind === 'setParagraph');
    if (!fixable || !document) throw new Error('The sample has such a problem.');
    const { paragraph } = fixable.diagnostic.place;
    const typed = `${document.reading.snapshot.paragraphs[paragraph]?.text ?? ''} And more.`;
    pane.line.host.user.type(paragraph, typed);
    await settle();
    await pane.controller.fix(fixable);
    expect((await pane.line.read()).reading.snapshot.paragraphs[paragraph]?.text).toMatch(/And more\.$/);
  });

  it('comes before a fix that stands in front of it, while other work goes on', async () => {
    let underlined: Promise<unknown> = Promise.resolve();
    const underline: PaneServices['underline'] = (...found) => underlined.then(() => app.underline(...found));
    const pane = await openLive(fixture('old-style.docx'), { underline });
    const { diagnostics, document } = pane.state().result ?? { diagnostics: [], document: null };
    const fixable = toProblems(diagnostics).find(({ diagnostic: { fix } }) => fix?.edits[0]?.kind === 'setParagraph');
    if (!fixable || !document) throw new Error('The sample has such a problem.');
    const { paragraph } = fixable.diagnostic.place;
    const typed = `${document.reading.snapshot.paragraphs[paragraph]?.text ?? ''} And more.`;
    // A check has read the document, and underlines what it found while the author types.
    let go = (): void => undefined;
    underlined = new Promise<void>((resolve) => (go = resolve));
    const check = pane.controller.check();
    await settle();
    pane.line.host.user.type(paragraph, typed);
    await settle();
    const fix = pane.controller.fix(fixable);
    pane.fire();
    go();
    await Promise.all([check, fix]);
    expect((await pane.line.read()).reading.snapshot.paragraphs[paragraph]?.text).toMatch(/And more\.$/);
  });

  it('leaves no underline when the pane closes', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    expect(pane.line.host.annotations.length).toBeGreaterThan(10);
    await pane.controller.leave();
    expect(pane.line.host.annotations).toEqual([]);
    expect(pane.line.host.changed).toBe(false);
  });
});

describe('an edit of the data model', () => {
  it('makes tables out of date, is written by a refresh, and is undone and done again', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    const before = modelOf(pane);
    const entry = { acronym: 'ABX', term: 'Anything But Xylophones' };
    await pane.controller.changeModel(before, { ...before, glossary: [entry, ...before.glossary] }, 'ABX added');
    await pane.pause();
    expect(pane.state().undo).toBe('ABX added');
    const glossary = (): string | undefined =>
      pane.state().result?.tables.find(({ name }) => name === 'glossary')?.state;
    expect(glossary()).toBe('out of date');
    await pane.controller.refresh();
    expect(glossary()).toBe('up to date');
    await pane.controller.undo(modelOf(pane));
    await pane.pause();
    expect(glossary()).toBe('out of date');
    expect(modelOf(pane).glossary).toEqual(before.glossary);
    expect([pane.state().undo, pane.state().redo]).toEqual([null, 'ABX added']);
    await pane.controller.redo(modelOf(pane));
    await pane.pause();
    expect(glossary()).toBe('up to date');
  });

  it('leaves alone what somebody has changed since, when it is undone', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    const before = modelOf(pane);
    await pane.controller.changeModel(before, { ...before, glossary: [] }, 'Glossary emptied');
    const { history } = modelOf(pane);
    const later = { ...modelOf(pane), history: history.slice(1) };
    await pane.controller.undo(later);
    expect(modelOf(pane).glossary).toEqual(before.glossary);
    expect(modelOf(pane).history).toEqual(history.slice(1));
  });
});

function modelOf(pane: LivePane): NonNullable<PaneState['model']> {
  const { model } = pane.state();
  if (!model) throw new Error('A RID has a data model.');
  return model;
}
