/** The headings of a RID, in order: facts of SECAS's template, which every RID carries. */
export interface SectionTemplate {
  readonly key: SectionKey;
  readonly heading: string;
  /** 1 for a numbered section, `About this document` and the appendices; 2 within one. */
  readonly level: 1 | 2;
  /** Other headings it has gone by. */
  readonly otherHeadings?: readonly string[];
}

export type SectionKey =
  | 'about'
  | 'scope'
  | 'approved'
  | 'targeted'
  | 'changeRequests'
  | 'impacts'
  | 'participantImpacts'
  | 'documentImpacts'
  | 'otherCodes'
  | 'timeline'
  | 'testStrategy'
  | 'dccTesting'
  | 'userTesting'
  | 'costs'
  | 'dccCosts'
  | 'secasCosts'
  | 'criteria'
  | 'operationalCriteria'
  | 'testingCriteria'
  | 'securityCriteria'
  | 'history'
  | 'glossary';

export const sections: readonly SectionTemplate[] = [
  { key: 'about', heading: 'About this document', level: 1 },
  { key: 'scope', heading: '1. Scope', level: 1, otherHeadings: ['Release scope'] },
  { key: 'approved', heading: 'Approved Modification Proposals', level: 2, otherHeadings: ['Approved Modifications'] },
  { key: 'targeted', heading: 'Targeted Modification Proposals', level: 2, otherHeadings: ['Targeted Modifications'] },
  { key: 'changeRequests', heading: 'DCC Change Requests', level: 2, otherHeadings: ['Change Requests'] },
  { key: 'impacts', heading: '2. Impacts', level: 1 },
  {
    key: 'participantImpacts',
    heading: 'SEC Party and DCC impacts',
    level: 2,
    otherHeadings: ['SEC Party impacts', 'Participant impacts'],
  },
  { key: 'documentImpacts', heading: 'SEC document impacts', level: 2, otherHeadings: ['SEC documents impacted'] },
  {
    key: 'otherCodes',
    heading: 'Other Code impacts',
    level: 2,
    otherHeadings: [
      'Other industry Code impacts',
      'Impacts on other Codes',
      'Impacts on other industry Codes',
      'Other Codes',
      'Other industry Codes',
      'Industry Code impacts',
      'Cross-Code impacts',
    ],
  },
  {
    key: 'timeline',
    heading: '3. Implementation timeline',
    level: 1,
    otherHeadings: [
      'Implementation timetable',
      'Implementation plan',
      'Implementation approach',
      'Release timeline',
      'Release timetable',
      'Release plan',
      'Timeline',
      'Timetable',
      'Timescales',
      'Plan',
      'Key dates',
      'Key milestones',
      'Milestones',
    ],
  },
  { key: 'testStrategy', heading: '4. Test strategy', level: 1, otherHeadings: ['Testing strategy'] },
  { key: 'dccTesting', heading: 'DCC’s testing approach', level: 2, otherHeadings: ['DCC testing approach'] },
  { key: 'userTesting', heading: 'User testing approach', level: 2 },
  { key: 'costs', heading: '5. Costs', level: 1, otherHeadings: ['Implementation costs'] },
  { key: 'dccCosts', heading: 'DCC costs', level: 2 },
  { key: 'secasCosts', heading: 'SECAS costs', level: 2 },
  { key: 'criteria', heading: '6. Acceptance criteria', level: 1, otherHeadings: ['Release acceptance criteria'] },
  {
    key: 'operationalCriteria',
    heading: 'Operational acceptance criteria',
    level: 2,
    otherHeadings: ['Operational criteria'],
  },
  { key: 'testingCriteria', heading: 'Testing acceptance criteria', level: 2, otherHeadings: ['Testing criteria'] },
  { key: 'securityCriteria', heading: 'Security acceptance criteria', level: 2, otherHeadings: ['Security criteria'] },
  {
    key: 'history',
    heading: 'Appendix 1: Version control',
    level: 1,
    otherHeadings: [
      'Document history',
      'Document control',
      'Version history',
      'Revision history',
      'Change history',
      'Change log',
      'Amendment history',
    ],
  },
  {
    key: 'glossary',
    heading: 'Appendix 2: Glossary',
    level: 1,
    otherHeadings: ['Glossary of terms', 'Acronyms', 'List of acronyms', 'Abbreviations', 'Acronyms and abbreviations'],
  },
];

/** Figures, or Roman figures that are no letter of the alphabet too. */
const number = '(?:\\d+(?:\\.\\d+)*|[ivxl]{2,})';
const mark = '[.):\\]]';
const section = '(?:section|part|chapter)\\s+';
/** A letter needs a mark behind it: “A glossary” begins with a word, and “Section C costs” with a part of the SEC. */
const numbers = [
  `(?:appendix|annex)\\s+(?:${number}|[a-z])\\b`,
  `(?:${section}|[([]?)(?:${number}(?=[\\s–—-]|${mark})|[a-z](?=${mark}))`,
  `[ivx](?=\\s)`,
  `${section}[ivx](?=\\s+[–—-]\\s)`,
];
/** `1.`, `1.2`, `(1)`, `II –`, `Section 1 -`, `Appendix B:`: what is left must be words of the template in any case. */
const numbering = new RegExp(`^(?:${numbers.join('|')})${mark}*\\s*(?:[–—-]\\s*)?(?=\\S)`, 'i');

/** A heading without its number. */
export function bareTitle(heading: string): string {
  return heading.replace(numbering, '');
}

/** A heading without its number and punctuation at its end, for comparing. */
function bareHeading(text: string): string {
  return bareTitle(text.trim())
    .replace(/[‘’]/g, "'")
    .replace(/\s+/g, ' ')
    .replace(/ ?& ?/g, ' and ')
    .replace(/(?<![\s.:;,–—-])[\s.:;,–—-]+$/, '')
    .toLowerCase();
}

const keys = new Map(
  sections.flatMap(({ key, heading, otherHeadings = [] }) =>
    [heading, ...otherHeadings].map((text) => [bareHeading(text), key] as const),
  ),
);
const templates = new Map(sections.map((section) => [section.key, section]));

export function sectionOf(key: SectionKey): SectionTemplate {
  const template = templates.get(key);
  if (!template) throw new Error(`There is no section called ${key}.`);
  return template;
}

/** The section of the template that a heading is of, whatever its number, its case and the order of its words. */
export function sectionOfHeading(text: string): SectionTemplate | null {
  const bare = bareHeading(text);
  const key = keys.get(bare) ?? scopeListOf(bare);
  return key === null ? null : sectionOf(key);
}

const modifications = /^(?:modifications?|mods?|mps?|proposals?)$/;
/** Words that say nothing else of modifications than that they are those of this release. */
const fillers =
  /^(?:a|the|this|these|that|which|sec|release|scope|in|of|for|to|by|as|been|being|be|is|are|have|has|currently|now|already|\d{4}|january|february|march|april|may|june|july|august|september|october|november|december)$/;

/** “Modifications targeted for this release”: a heading that says in other words whose list stands below it. */
function scopeListOf(bare: string): SectionKey | null {
  const words = bare.split(/[^a-z0-9]+/).filter((word) => word !== '');
  const statuses = (['approved', 'targeted'] as const).filter((status) => words.includes(status));
  const others = words.filter((word) => word !== 'approved' && word !== 'targeted');
  const isOfModifications = others.some((word) => modifications.test(word));
  // “Approved”, on its own below the scope.
  const [only, ...more] = words;
  if (more.length === 0 && (only === 'approved' || only === 'targeted')) return only;
  if (!isOfModifications || others.some((word) => !modifications.test(word) && !fillers.test(word))) return null;
  // “Approved and targeted modifications” is of neither list.
  return statuses.length === 1 ? (statuses[0] ?? null) : null;
}
