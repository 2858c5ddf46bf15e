import { sections, type SectionKey } from '../../reference/template';
import { heading, type Block } from '../block';

/** The heading of a section in the template's words. */
export function sectionHeading(key: SectionKey, newPage = false): Block {
  const section = sections.find((candidate) => candidate.key === key);
  if (!section) throw new Error(`The template has no section ${key}.`);
  return heading(section.level, section.heading, newPage);
}
