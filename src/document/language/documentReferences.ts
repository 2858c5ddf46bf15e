/** `Section A`, `Appendix AB`, `Schedule 8`; of a clause such as `Section J1` or `Section H3.8` its section. */
const single =
  /\b(?:([Ss]ec(?:tion|\.))\s+[‘“'"]?([A-Z])(?:\d[\d.]*)?|([Aa]pp(?:endix|\.))\s+[‘“'"]?([A-Z]{1,2})|([Ss]chedule)\s+[‘“'"]?(\d{1,2}))\b/;
/** `Appendices D, E and K` */
const several =
  /\b(Sections|Appendices|Schedules) ((?:[A-Z]{1,2}|\d{1,2})(?:(?:,? and |, ?| & )(?:[A-Z]{1,2}|\d{1,2})\b)*)/g;
const singulars: Readonly<Record<string, string>> = {
  Sections: 'Section',
  Appendices: 'Appendix',
  Schedules: 'Schedule',
};

/** The SEC document that a text names first; null when it names none. */
export function documentReference(text: string): string | null {
  const match = single.exec(text);
  if (!match) return null;
  const [, section, letter, appendix, letters, , number] = match;
  if (section !== undefined) return `Section ${letter ?? ''}`;
  return appendix === undefined ? `Schedule ${number ?? ''}` : `Appendix ${letters ?? ''}`;
}

/** Every SEC document that a list item starts with: one, or several named together. */
export function documentReferences(text: string): string[] {
  const grouped = [...text.matchAll(several)].flatMap(([, kind = '', names = '']) =>
    names.split(/,? and |, ?| & /).map((name) => `${singulars[kind] ?? kind} ${name}`),
  );
  const first = documentReference(text);
  return first === null ? grouped : [first, ...grouped];
}
