import type { Snapshot } from '../document/reading/snapshot';
import { rawSlice } from '../document/reading/snapshot';
import type { Place } from '../model/place';
import { ownCommentMark } from '../model/tags';
import { locate } from './locate';
import { partByPart, refusalOf, type Part } from './partByPart';
import { run } from './run';
import { searchFor, type Search } from './search';

/** What a comment is to say, and of which words. */
export interface Note {
  readonly place: Place;
  readonly text: string;
}

interface Commented {
  readonly text: string;
  readonly target: Word.Paragraph;
  /** Null where the whole paragraph is meant. */
  readonly hits: Search | null;
  readonly occurrence: number;
}

export interface RemovedComments {
  readonly removed: number;
  /** Somebody has answered these: they are a conversation by now, and stay. */
  readonly kept: number;
}

/**
 * Puts comments into the document: one round trip to find the words, one to comment them. Returns how many. Where Word
 * refuses some, each is put in by itself, and a PartlyDoneError says what has none.
 */
export async function insertComments(notes: readonly Note[], snapshot: Snapshot): Promise<number> {
  let count = 0;
  const refusal = await refusalOf(async () => {
    count = await insertTogether(notes, snapshot);
  });
  if (!refusal) return count;
  // What the batch had come to before it failed.
  await removeComments();
  const alone = notes.map((note): Part => ({
    place: note.place.text,
    work: () => insertTogether([note], snapshot).then(() => undefined),
  }));
  await partByPart(alone, refusal);
  return notes.length;
}

function insertTogether(notes: readonly Note[], snapshot: Snapshot): Promise<number> {
  return run('put comments into the document', async (context) => {
    const locator = await locate(context, snapshot);
    const places = notes.flatMap(({ place, text }): Commented[] => {
      const paragraph = snapshot.paragraphs[place.paragraph];
      if (!paragraph || !locator.knows(place.paragraph)) return [];
      const words = rawSlice(paragraph, place.start, place.end);
      const target = locator.paragraph(place.paragraph);
      const occurrence = rawSlice(paragraph, 0, place.start).split(words).length - 1;
      return [{ text, target, hits: searchFor(words, target, paragraph), occurrence }];
    });
    await context.sync();
    for (const { text, target, hits, occurrence } of places) {
      const words = hits?.at(occurrence) ?? target.getRange('Content');
      words.insertComment(`${ownCommentMark}${text}`);
    }
    await context.sync();
    return places.length;
  });
}

/**
 * Takes all of the add-in's own comments out again, but for those that somebody has answered. Where Word refuses some,
 * each is taken out by itself, and a PartlyDoneError says which are left.
 */
export async function removeComments(): Promise<RemovedComments> {
  let outcome: RemovedComments = { removed: 0, kept: 0 };
  const refusal = await refusalOf(() =>
    run(removing, async (context) => {
      const { unanswered, kept } = await ownComments(context);
      outcome = { removed: unanswered.length, kept };
      for (const comment of unanswered) comment.delete();
      if (unanswered.length > 0) await context.sync();
    }),
  );
  if (!refusal) return outcome;
  /** What Word has refused stands before what is still to be taken out. */
  let passed = 0;
  const left = await run(removing, async (context) => (await ownComments(context)).unanswered.map(wordsOf));
  const alone = left.map((place): Part => ({
    place,
    work: async () => {
      passed += 1;
      await run(removing, async (context) => {
        (await ownComments(context)).unanswered[passed - 1]?.delete();
        await context.sync();
      });
      passed -= 1;
    },
  }));
  await partByPart(alone, refusal);
  return outcome;
}

const removing = 'remove its comments';

const wordsOf = ({ content }: Word.Comment): string => content.slice(ownCommentMark.length);

async function ownComments({
  document,
}: Word.RequestContext): Promise<{ readonly unanswered: readonly Word.Comment[]; readonly kept: number }> {
  const comments = document.body.getComments();
  comments.load('items/content,items/replies/items/id');
  await comments.context.sync();
  const own = comments.items.filter(({ content }) => content.startsWith(ownCommentMark));
  const unanswered = own.filter(({ replies }) => replies.items.length === 0);
  return { unanswered, kept: own.length - unanswered.length };
}
