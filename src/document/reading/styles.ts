import { lookIn, over, type Look } from './looks';
import { attribute, child, children } from './wordprocessing';

/** What reading a paragraph needs of its style, inherited values included. */
export interface ParagraphStyle {
  readonly name: string;
  /** 0 for the level of Heading 1. */
  readonly outline: number | null;
  readonly numbering: { readonly id: string; readonly level: number } | null;
}

export interface Styles {
  paragraph(id: string | undefined): ParagraphStyle;
  /** The name of a table style; empty for the default. */
  tableName(id: string | undefined): string;
  /** How letters look by a style of a paragraph or of characters, inherited values included. */
  look(id: string | undefined): Look;
}

const plainStyle: ParagraphStyle = { name: '', outline: null, numbering: null };

export function readStyles(part: Element | undefined): Styles {
  const all = new Map<string, Element>();
  const definitions = new Map<string, Element>();
  const tableNames = new Map<string, string>();
  let standard: string | undefined;
  for (const style of children(part, 'style')) {
    const id = attribute(style, 'styleId');
    if (id !== undefined) all.set(id, style);
    if (id !== undefined && attribute(style, 'type') === 'table') {
      tableNames.set(id, attribute(child(style, 'name'), 'val') ?? id);
    }
    if (id === undefined || attribute(style, 'type') !== 'paragraph') continue;
    definitions.set(id, style);
    if (attribute(style, 'default') === '1') standard = id;
  }
  const resolved = new Map<string, ParagraphStyle>();
  const resolve = (id: string, seen: ReadonlySet<string>): ParagraphStyle => {
    const known = resolved.get(id);
    if (known) return known;
    const definition = definitions.get(id);
    if (!definition || seen.has(id)) return plainStyle;
    const base = attribute(child(definition, 'basedOn'), 'val');
    const inherited = base === undefined ? plainStyle : resolve(base, new Set([...seen, id]));
    const properties = child(definition, 'pPr');
    const outline = attribute(child(properties, 'outlineLvl'), 'val');
    const numbering = child(properties, 'numPr');
    const numberingId = attribute(child(numbering, 'numId'), 'val');
    const style: ParagraphStyle = {
      name: attribute(child(definition, 'name'), 'val') ?? id,
      outline: outline === undefined ? inherited.outline : Number(outline),
      numbering:
        numberingId === undefined
          ? inherited.numbering
          : { id: numberingId, level: Number(attribute(child(numbering, 'ilvl'), 'val') ?? 0) },
    };
    resolved.set(id, style);
    return style;
  };
  const looks = new Map<string, Look>();
  const look = (id: string, seen: ReadonlySet<string>): Look => {
    const known = looks.get(id);
    if (known) return known;
    const style = all.get(id);
    if (!style || seen.has(id)) return {};
    const base = attribute(child(style, 'basedOn'), 'val');
    const inherited = base === undefined ? {} : look(base, new Set([...seen, id]));
    const resolved = over(lookIn(child(style, 'rPr')), inherited);
    looks.set(id, resolved);
    return resolved;
  };
  return {
    look: (id) => (id === undefined ? {} : look(id, new Set())),
    tableName: (id) => (id === undefined ? '' : (tableNames.get(id) ?? '')),
    paragraph: (id) => {
      const style = id === undefined ? undefined : resolve(id, new Set());
      if (style && style !== plainStyle) return style;
      return standard === undefined ? plainStyle : { ...resolve(standard, new Set()), name: '' };
    },
  };
}
