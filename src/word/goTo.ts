import type { Snapshot } from '../document/reading/snapshot';
import { rawSlice } from '../document/reading/snapshot';
import type { Place } from '../model/place';
import { locate } from './locate';
import { run, WordError } from './run';
import { searchFor } from './search';

/** Selects the words of a place, or its paragraph when they are not there any more; false when that is gone too. */
export async function goTo(place: Place, snapshot: Snapshot): Promise<boolean> {
  try {
    return await goToParagraph(place, snapshot);
  } catch (error) {
    if (!(error instanceof WordError) || error.isFinal) throw error;
    // Its paragraph is gone, or Word does not know it by the name that it had.
    return run(going, (context) => selectAnywhere(context, place.text));
  }
}

const going = 'go to the place';

function goToParagraph(place: Place, snapshot: Snapshot): Promise<boolean> {
  return run(going, async (context) => {
    const paragraph = snapshot.paragraphs[place.paragraph];
    const locator = await locate(context, snapshot);
    if (!paragraph || !locator.knows(place.paragraph)) return selectAnywhere(context, place.text);
    const words = rawSlice(paragraph, place.start, place.end);
    const target = locator.paragraph(place.paragraph);
    const hits = searchFor(words, target, paragraph);
    if (!hits) {
      target.select();
      await context.sync();
      return true;
    }
    await context.sync();
    const before = rawSlice(paragraph, 0, place.start);
    const range = hits.at(before.split(words).length - 1) ?? hits.first();
    (range ?? target).select();
    // Shown for a moment, beside the selection; the formatting is not touched.
    if (Office.context.requirements.isSetSupported('WordApi', '1.8')) range?.highlight();
    await context.sync();
    return true;
  });
}

/** For words in text boxes, headers and footers, which Word counts no paragraphs of, or where it counts otherwise. */
async function selectAnywhere(context: Word.RequestContext, text: string): Promise<boolean> {
  const hits = searchFor(text, context.document.body);
  await context.sync();
  const hit = hits?.first();
  if (!hit) return false;
  hit.select();
  await context.sync();
  return true;
}
