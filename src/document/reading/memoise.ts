/**
 * Makes a function that works something out once for each thing it is asked about, such as a reading of a document:
 * many rules ask the same of it, and what is read never changes.
 */
export function memoise<About extends object, Answer>(workOut: (about: About) => Answer): (about: About) => Answer {
  const answers = new WeakMap<About, { readonly answer: Answer }>();
  return (about) => {
    const known = answers.get(about);
    if (known) return known.answer;
    const answer = workOut(about);
    answers.set(about, { answer });
    return answer;
  };
}

/**
 * The same of texts, as long as they are among those that were asked about last: an action reads a document before it
 * writes, and what was done may be taken back. What is worked out of a text must not be changed by who gets it.
 */
export function memoiseTexts<Answer>(most: number, workOut: (text: string) => Answer): (text: string) => Answer {
  const latest: { readonly text: string; readonly answer: Answer }[] = [];
  return (text) => {
    const at = latest.findIndex((known) => known.text === text);
    const [known = { text, answer: workOut(text) }] = at < 0 ? [] : latest.splice(at, 1);
    latest.unshift(known);
    latest.splice(most);
    return known.answer;
  };
}
