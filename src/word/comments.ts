import type { Snapshot } from '../document/reading/snapshot';
import { rawSlice } from '../document/reading/snapshot';
import type { Place } from '../model/place';
import { ownCommentMark } from '../model/tags';
import { locate } from './locate';
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

/** Puts comments into the document: one round trip to find the words, one to comment them. Returns how many. */
export function insertComments(notes: readonly Note[], snapshot: Snapshot): Promise<number> {
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

/** Takes all of the add-in's own comments out again, but for those that somebody has answered. */
export function removeComments(): Promise<RemovedComments> {
  return run('remove its comments', async (context) => {
    const { document } = context;
    const comments = document.body.getComments();
    comments.load('items/content,items/replies/items/id');
    await context.sync();
    const own = comments.items.filter(({ content }) => content.startsWith(ownCommentMark));
    const unanswered = own.filter(({ replies }) => replies.items.length === 0);
    for (const comment of unanswered) comment.delete();
    if (unanswered.length > 0) await context.sync();
    return { removed: unanswered.length, kept: own.length - unanswered.length };
  });
}
