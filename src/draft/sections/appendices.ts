import { paragraph, type Block } from '../block';
import type { Paper } from '../paper';
import { sectionHeading } from './headings';
import { table } from './tables';

export function appendices(paper: Paper): Block[] {
  return [
    sectionHeading('history', true),
    ...table('history', paper),
    sectionHeading('glossary'),
    paragraph('This table lists all acronyms used in this document, each with its full term.'),
    ...table('glossary', paper),
  ];
}
