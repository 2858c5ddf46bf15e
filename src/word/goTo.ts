import type { Snapshot } from '../document/snapshot';
import { rawSlice } from '../document/snapshot';
import { longestSearch } from '../model/edit';
import type { Place } from '../model/place';
import { locate } from './locate';
import { run } from './run';

/** Selects the words of a place, or its paragraph when they are not there any more; false when that is gone too. */
export function goTo(place: Place, snapshot: Snapshot): Promise<boolean> {
  return run('go to the place', async (context) => {
    const paragraph = snapshot.paragraphs[place.paragraph];
    if (!paragraph) return selectAnywhere(context, place.text);
    const words = rawSlice(paragraph, place.start, place.end);
    const target = (await locate(context, snapshot)).paragraph(place.paragraph);
    if (words.trim() === '' || words.length > longestSearch) {
      target.select();
      await context.sync();
      return true;
    }
    const hits = target.search(words, { matchCase: true });
    hits.load('items/text');
    await context.sync();
    const before = rawSlice(paragraph, 0, place.start);
    const range = hits.items[before.split(words).length - 1] ?? hits.items[0];
    (range ?? target).select();
    // Shown for a moment, beside the selection; the formatting is not touched.
    if (Office.context.requirements.isSetSupported('WordApi', '1.8')) range?.highlight();
    await context.sync();
    return true;
  });
}

/** For words in text boxes, headers and footers, which Word counts no paragraphs of. */
async function selectAnywhere(context: Word.RequestContext, text: string): Promise<boolean> {
  const hit = context.document.body.search(text.slice(0, longestSearch), { matchCase: true }).getFirstOrNullObject();
  hit.load('text');
  await context.sync();
  if (hit.isNullObject) return false;
  hit.select();
  await context.sync();
  return true;
}
