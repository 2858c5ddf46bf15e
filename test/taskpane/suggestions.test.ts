import type { CheckResult } from '../../src/app';
import { checkQuietly } from '../../src/taskpane/actions/check';
import { fixture } from '../line';
import { openPaneLine } from './paneLine';
import type { WordHost, HostOptions } from '../../src/host';

/** The pane on a document in the host. */
interface Followed {
  readonly host: WordHost;
  readonly latest: () => CheckResult;
  /** Waits until what Word told has been dealt with. */
  readonly settled: () => Promise<void>;
}

async function follow(options: HostOptions = {}): Promise<Followed> {
  const { line, pane, state } = await openPaneLine(fixture('june-2020.docx'), { host: options });
  return {
    host: line.host,
    latest: () => {
      const { result } = state();
      if (!result) throw new Error('There was no check');
      return result;
    },
    settled: async () => {
      // Word tells of it in a task of its own; then one job follows another.
      for (let round = 0; round < 3; round++) {
        await new Promise((resolve) => setTimeout(resolve));
        await checkQuietly(pane);
      }
    },
  };
}

const stated = '£1,120,042';
const summed = '£1,180,042';
const texts = (host: WordHost): string[] => host.user.paragraphs().map(({ text }) => text);

function annotationWith({ host }: Followed, suggestion: string): string {
  const found = host.annotations.find(({ popupOptions }) => popupOptions?.suggestions.includes(suggestion));
  if (!found) throw new Error(`Nothing suggests ${suggestion}`);
  return found.id;
}

describe.each([
  ['where Word changes the words itself', false],
  ['where Word only tells of it', true],
])('a suggestion %s', (_, suggestionOnlyTold) => {
  test('is applied once when it is accepted, and its problem is gone', async () => {
    const followed = await follow({ faults: { suggestionOnlyTold } });
    const { host, latest, settled } = followed;
    const before = texts(host);
    host.user.acceptSuggestion(annotationWith(followed, summed), 0);
    await settled();
    expect(texts(host)).toEqual(before.map((text) => text.replace(stated, summed)));
    expect(latest().diagnostics.filter(({ message }) => message.includes(stated))).toEqual([]);
  });
});

test('only what stands for exactly the words underlined is suggested: Word would put anything there', async () => {
  const followed = await follow();
  const { diagnostics } = followed.latest();
  const shown = texts(followed.host);
  const offered = followed.host.annotations.flatMap(({ paragraph, start, length, popupOptions }) =>
    (popupOptions?.suggestions ?? []).map((text) => [shown[paragraph]?.slice(start, start + length), text]),
  );
  const wordsOnly = diagnostics.flatMap(({ fix, place }) => {
    const [edit, ...others] = fix?.edits ?? [];
    return edit?.kind === 'replaceText' && others.length === 0 ? [[place.text, edit.text]] : [];
  });
  expect(offered).toContainEqual([stated, summed]);
  expect(wordsOnly).toEqual(expect.arrayContaining(offered));
});

test('a problem that is ignored in its pop-up is ignored in the document', async () => {
  const followed = await follow();
  followed.host.user.rejectAnnotation(annotationWith(followed, summed));
  await followed.settled();
  const { ignored } = followed.latest();
  expect(ignored.map(({ ignore: { reason } }) => reason)).toEqual(['Rejected in the text']);
  expect(ignored[0]?.diagnostic.message).toContain(stated);
});
