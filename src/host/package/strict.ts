/** Where the strict form of Open XML has its names; those of Word's own form say the same by others. */
const strictNames = 'http://purl.oclc.org/ooxml/';

/** What the strict form writes in one word, and Word's with a hyphen. */
const hyphened: Readonly<Record<string, string>> = {
  extendedProperties: 'extended-properties',
  customProperties: 'custom-properties',
};

export function hasStrictNames(xml: string): boolean {
  return xml.includes(strictNames);
}

/**
 * A part that was saved as “Strict Open XML Document”, as a Word Document has it. The strict form is the smaller one:
 * whatever it says, Word's own form can say in the same words, but for the names and the mark that it is strict.
 */
export function withoutStrictNames(xml: string): string {
  return xml
    .replace(
      /(["'])http:\/\/purl\.oclc\.org\/ooxml\/(\w+)\/([\w/]+)\1/g,
      (_, quote: string, area: string, rest: string) => {
        const steps = rest.split('/').map((step) => hyphened[step] ?? step);
        return `${quote}http://schemas.openxmlformats.org/${area}/2006/${steps.join('/')}${quote}`;
      },
    )
    .replace(/\s(?:\w+:)?conformance=(["'])strict\1/, '');
}
