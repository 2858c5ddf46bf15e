import * as app from '../../src/app';
import { check } from '../../src/taskpane/actions/check';
import { changeModel, redoModel, undoModel } from '../../src/taskpane/actions/edit';
import { fix } from '../../src/taskpane/actions/problem';
import { refresh } from '../../src/taskpane/actions/refresh';
import { leave } from '../../src/taskpane/actions/underline';
import { stop } from '../../src/taskpane/actions/work';
import { toProblems } from '../../src/taskpane/check/problems';
import { freshFor } from '../../src/taskpane/core/live';
import type { PaneState } from '../../src/taskpane/core/state';
import type { App } from '../../src/taskpane/core/world';
import { sketch } from '../builders/sketch';
import { eventsArrive, fixture } from '../line';
import { openPaneLine, type PaneLine } from './paneLine';

/** The pane on the real line, with a clock that a test moves. */
interface LivePane extends PaneLine {
  /** Checks made since the pane was opened. */
  checks(): number;
  /** The author has paused; what follows from that is not waited for. */
  fire(): void;
  /** Lets the author pause, until nothing more is waiting; answers how many pauses that took. */
  pause(): Promise<number>;
}

const mostPauses = 10;

async function openLive(bytes: Uint8Array, more: Partial<App> = {}): Promise<LivePane> {
  let checks = 0;
  const waiting = new Set<() => void>();
  const opened = await openPaneLine(bytes, {
    later: (milliseconds, work) => {
      // How long a reading holds is no pause of the author's.
      if (milliseconds === freshFor) return () => undefined;
      waiting.add(work);
      return () => waiting.delete(work);
    },
    app: {
      checkDocument: (options) => {
        checks += 1;
        return app.checkDocument(options);
      },
      ...more,
    },
  });
  const fire = (): void => {
    for (const work of [...waiting]) {
      waiting.delete(work);
      work();
    }
  };
  return {
    ...opened,
    checks: () => checks,
    fire,
    pause: async () => {
      await eventsArrive();
      let pauses = 0;
      while (waiting.size > 0) {
        pauses += 1;
        if (pauses > mostPauses) throw new Error('The checks run in circles.');
        fire();
        await opened.pane.queue.done();
        await eventsArrive();
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
      () => refresh(pane.pane),
      () => changeModel(pane.pane, modelOf(pane), { ...modelOf(pane), glossary: [] }, 'Glossary emptied'),
      () => refresh(pane.pane),
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
    const checking = check(pane.pane);
    pane.line.host.user.type(2, 'The XYZQ reads this.');
    await pane.pause();
    await checking;
    expect(acronyms(pane.state())).toEqual(['XYZQ']);
  });

  it('misses nothing that was typed before a check that failed', async () => {
    const pane = await openLive(text('Nothing to see.'));
    pane.line.host.faults = { failAtAction: { batch: 0, action: 1, forGood: true } };
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
    await eventsArrive();
    const checking = check(pane.pane);
    stop(pane.pane);
    await checking;
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
    const work = [check(pane.pane), refresh(pane.pane), check(pane.pane)];
    await eventsArrive();
    stop(pane.pane);
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
    await eventsArrive();
    await fix(pane.pane, fixable);
    expect((await pane.line.read()).reading.snapshot.paragraphs[paragraph]?.text).toMatch(/And more\.$/);
  });

  it('comes before a fix that stands in front of it, while other work goes on', async () => {
    let underlined: Promise<unknown> = Promise.resolve();
    const underline: App['underline'] = (...found) => underlined.then(() => app.underline(...found));
    const pane = await openLive(fixture('old-style.docx'), { underline });
    const { diagnostics, document } = pane.state().result ?? { diagnostics: [], document: null };
    const fixable = toProblems(diagnostics).find(({ diagnostic: { fix } }) => fix?.edits[0]?.kind === 'setParagraph');
    if (!fixable || !document) throw new Error('The sample has such a problem.');
    const { paragraph } = fixable.diagnostic.place;
    const typed = `${document.reading.snapshot.paragraphs[paragraph]?.text ?? ''} And more.`;
    // A check has read the document, and underlines what it found while the author types.
    let go = (): void => undefined;
    underlined = new Promise<void>((resolve) => (go = resolve));
    const checking = check(pane.pane);
    await eventsArrive();
    pane.line.host.user.type(paragraph, typed);
    await eventsArrive();
    const fixed = fix(pane.pane, fixable);
    pane.fire();
    go();
    await Promise.all([checking, fixed]);
    expect((await pane.line.read()).reading.snapshot.paragraphs[paragraph]?.text).toMatch(/And more\.$/);
  });

  it('leaves no underline when the pane closes', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    expect(pane.line.host.annotations.length).toBeGreaterThan(10);
    await leave(pane.pane);
    expect(pane.line.host.annotations).toEqual([]);
    expect(pane.line.host.changed).toBe(false);
  });
});

describe('what was done', () => {
  it('is taken back where it is said: a fix, and a refresh', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    const said = async (): Promise<string[]> =>
      (await pane.line.read()).reading.snapshot.paragraphs.map((paragraph) => paragraph.text);
    const before = await said();
    const total = toProblems(pane.state().result?.diagnostics ?? []).find(
      ({ diagnostic }) => diagnostic.rule === 'costs/breakdown-total',
    );
    if (!total) throw new Error('The sample has such a problem.');
    for (const act of [() => fix(pane.pane, total), () => refresh(pane.pane)]) {
      await act();
      expect(pane.state().failure).toBeNull();
      const undo = pane.state().answer?.undo;
      await undo?.();
      expect(pane.state().failure).toBeNull();
      expect(pane.state().answer?.words).toMatch(/^Undone: /);
      expect(await said()).toEqual(before);
    }
  });
});

describe('an edit of the data model', () => {
  it('makes tables out of date, is written by a refresh, and is undone and done again', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    const before = modelOf(pane);
    const entry = { acronym: 'ABX', term: 'Anything But Xylophones' };
    await changeModel(pane.pane, before, { ...before, glossary: [entry, ...before.glossary] }, 'ABX added');
    await pane.pause();
    expect(pane.state().edits.done.at(-1)?.what).toBe('ABX added');
    const glossary = (): string | undefined =>
      pane.state().result?.tables.find(({ name }) => name === 'glossary')?.state;
    expect(glossary()).toBe('out of date');
    await refresh(pane.pane);
    expect(glossary()).toBe('up to date');
    await undoModel(pane.pane, modelOf(pane));
    await pane.pause();
    expect(glossary()).toBe('out of date');
    expect(modelOf(pane).glossary).toEqual(before.glossary);
    const { done, undone } = pane.state().edits;
    expect([done.at(-1)?.what, undone.at(-1)?.what]).toEqual([undefined, 'ABX added']);
    await redoModel(pane.pane, modelOf(pane));
    await pane.pause();
    expect(glossary()).toBe('up to date');
  });

  it('leaves alone what somebody has changed since, when it is undone', async () => {
    const pane = await openLive(fixture('june-2020.docx'));
    const before = modelOf(pane);
    await changeModel(pane.pane, before, { ...before, glossary: [] }, 'Glossary emptied');
    const { history } = modelOf(pane);
    const later = { ...modelOf(pane), history: history.slice(1) };
    await undoModel(pane.pane, later);
    expect(modelOf(pane).glossary).toEqual(before.glossary);
    expect(modelOf(pane).history).toEqual(history.slice(1));
  });
});

function modelOf(pane: LivePane): NonNullable<PaneState['model']> {
  const { model } = pane.state();
  if (!model) throw new Error('A RID has a data model.');
  return model;
}
