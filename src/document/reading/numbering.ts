import { attribute, child, children } from './wordprocessing';

export interface Numbering {
  /** Whether a level of a list counts, as against having bullets. */
  isOrdered(id: string, level: number): boolean;
  /** How deep a level stands: a list may be indented as far as another's second level. */
  depth(id: string, level: number): number;
}

/** Twips: a first level is indented by half an inch (720) at most, a second by more. */
const secondLevelIndent = 1000;

export function readNumbering(part: Element | undefined): Numbering {
  const abstracts = new Map(children(part, 'abstractNum').map((node) => [attribute(node, 'abstractNumId'), node]));
  const instances = new Map(children(part, 'num').map((node) => [attribute(node, 'numId'), node]));
  const levelOf = (id: string, level: number): Element | undefined => {
    const abstract = abstracts.get(attribute(child(instances.get(id), 'abstractNumId'), 'val'));
    return children(abstract, 'lvl').find((node) => Number(attribute(node, 'ilvl')) === level);
  };
  return {
    isOrdered: (id, level) => {
      const format = attribute(child(levelOf(id, level), 'numFmt'), 'val');
      return format !== undefined && format !== 'bullet' && format !== 'none';
    },
    depth: (id, level) => {
      if (level > 0) return level;
      const indent = Number(attribute(child(child(levelOf(id, level), 'pPr'), 'ind'), 'left') ?? 0);
      return indent >= secondLevelIndent ? 1 : 0;
    },
  };
}
