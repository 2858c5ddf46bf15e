/** `June 2020 SEC Release`, `the November 2021 Release` */
const named =
  /\b(January|February|March|April|May|June|July|August|September|October|November|December) (\d{4})(?: SEC)? Releases?\b/gi;
const described =
  /\b(?:later|next|subsequent|previous|earlier|future|following|last|another|different|preceding) (?:SEC )?releases?\b/i;

/** Whether a sentence speaks of another release than the one that is called so, and not of this one. */
export function isOfOtherRelease(sentence: string, name: string | null): boolean {
  const months = [...sentence.matchAll(named)].map(([, month = '', year = '']) => `${month} ${year}`.toLowerCase());
  const own = name?.toLowerCase() ?? '';
  if (own !== '' && months.some((month) => own.startsWith(month))) return false;
  if (/\bthis (?:SEC )?release\b/i.test(sentence)) return false;
  return (own !== '' && months.length > 0) || described.test(sentence);
}
