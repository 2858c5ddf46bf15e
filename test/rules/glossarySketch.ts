export type Entry = readonly [acronym: string, term: string];

/** Sentences under About this document, and a glossary. */
export function about(text: string, ...entries: Entry[]): string {
  const rows = entries.map(([acronym, term]) => `| ${acronym} | ${term} |`);
  return [
    '# About this document',
    text,
    '# Appendix 2: Glossary',
    '| Glossary |',
    '| Acronym | Full term |',
    ...rows,
  ].join('\n');
}

export const SEC: Entry = ['SEC', 'Smart Energy Code'];
export const TAG: Entry = ['TAG', 'Testing Advisory Group'];
export const SIT: Entry = ['SIT', 'Systems Integration Testing'];
export const UIT: Entry = ['UIT', 'User Integration Testing'];
export const CSP: Entry = ['CSP', 'Communication Service Provider'];
export const DCC: Entry = ['DCC', 'Data Communications Company'];
export const SECAS: Entry = ['SECAS', 'Smart Energy Code Administrator and Secretariat'];
