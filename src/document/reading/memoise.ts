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
