import { childElements, parseXml, rootElement } from '../../model/xml';
import { InlineReader, withTicks } from './inline';
import { readNumbering, type Numbering } from './numbering';
import {
  plain,
  plainOffsets,
  type Block,
  type Cell,
  type CellPosition,
  type Limits,
  type ListPosition,
  type Paragraph,
  type Row,
  type Snapshot,
  type Stretch,
  type Table,
  typedList,
} from './snapshot';
import { readStyles, type ParagraphStyle, type Styles } from './styles';
import { attribute, child, children, controlLimits, controlTag, isOn } from './wordprocessing';

/**
 * Reads the flat package that Word gives for the body (`Body.getOoxml`): document, styles, numbering, links, headers.
 * It takes any content: what it does not know, it looks through for text.
 */
export type Body = Pick<Snapshot, 'blocks' | 'paragraphs' | 'tables' | 'margins' | 'boxes' | 'textWidth'>;

/** Throws an XmlError when the text is no XML. */
export function readBody(flatPackage: string): Body {
  const parts = new Map<string, Element>();
  for (const part of children(rootElement(parseXml(flatPackage)), 'part')) {
    const content = child(part, 'xmlData')?.firstElementChild ?? childElements(child(part, 'xmlData') ?? part)[0];
    if (content) parts.set(attribute(part, 'name') ?? '', content);
  }
  const styles = readStyles(parts.get('/word/styles.xml'));
  const numbering = readNumbering(parts.get('/word/numbering.xml'));
  const reader = new BodyReader(styles, numbering, readLinks(parts.get('/word/_rels/document.xml.rels')));
  const body = child(parts.get('/word/document.xml'), 'body');
  const blocks = body ? reader.blocks(body, nothing, null) : [];
  const margins: Paragraph[] = [];
  for (const [name, root] of parts) {
    if (!/^\/word\/(header|footer)\d*\.xml$/.test(name)) continue;
    margins.push(...new BodyReader(styles, numbering, new Map(), false).paragraphsOf(root));
  }
  const { paragraphs, tables, boxes } = reader;
  return { blocks, paragraphs, tables, margins, boxes, textWidth: textWidth(body) };
}

const twipsPerPoint = 20;
/** A4 with margins of an inch. */
const usual = { width: 11906, margin: 1440 };

function textWidth(body: Element | undefined): number {
  const section = child(body, 'sectPr');
  const twips = (name: string, value: string, otherwise: number): number =>
    Number(attribute(child(section, name), value) ?? otherwise);
  const width = twips('pgSz', 'w', usual.width);
  const text = width - twips('pgMar', 'left', usual.margin) - twips('pgMar', 'right', usual.margin);
  return (text > 0 ? text : width) / twipsPerPoint;
}

function readLinks(relationships: Element | undefined): Map<string, string> {
  const links = new Map<string, string>();
  for (const relationship of relationships ? childElements(relationships) : []) {
    if (attribute(relationship, 'TargetMode') !== 'External') continue;
    links.set(attribute(relationship, 'Id') ?? '', attribute(relationship, 'Target') ?? '');
  }
  return links;
}

/** The content controls that a place stands in, from the outermost: their tags, and what some forbid. */
interface Around {
  readonly controls: readonly string[];
  readonly limits: readonly Limits[];
}

const nothing: Around = { controls: [], limits: [] };

function within(limits: readonly Limits[], control: Element): readonly Limits[] {
  const own = controlLimits(control);
  return own ? [...limits, own] : limits;
}

function inControl({ controls, limits }: Around, control: Element): Around {
  return { controls: [...controls, controlTag(control)], limits: within(limits, control) };
}

function described({ controls, limits }: Around): Pick<Paragraph, 'controls' | 'limits'> {
  return { controls, ...(limits.length > 0 ? { limits } : {}) };
}

class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  readonly boxes: Paragraph[] = [];

  constructor(
    private readonly styles: Styles,
    private readonly numbering: Numbering,
    private readonly addresses: ReadonlyMap<string, string>,
    /** False where Word counts no paragraphs: margins and text boxes. */
    private readonly counted = true,
  ) {}

  paragraphsOf(container: Element): Paragraph[] {
    this.blocks(container, nothing, null);
    return this.paragraphs;
  }

  blocks(container: Element, around: Around, cell: CellPosition | null): Block[] {
    const found: Block[] = [];
    for (const node of childElements(container)) {
      switch (node.localName) {
        case 'p':
          found.push(this.paragraph(node, around, cell));
          break;
        case 'tbl':
          found.push(this.table(node, around, cell));
          break;
        case 'sdt':
          found.push(...this.blocks(child(node, 'sdtContent') ?? node, inControl(around, node), cell));
          break;
        case 'AlternateContent':
          found.push(...this.blocks(child(node, 'Choice') ?? node, around, cell));
          break;
        case 'ins':
        case 'moveTo':
        case 'customXml':
        case 'smartTag':
          found.push(...this.blocks(node, around, cell));
          break;
        default:
      }
    }
    return found;
  }

  private table(node: Element, around: Around, outer: CellPosition | null): Table {
    const index = outer === null && this.counted ? this.tables.length : -1;
    const rows: Row[] = [];
    const table: Table = {
      kind: 'table',
      index,
      rows,
      style: this.styles.tableName(attribute(child(child(node, 'tblPr'), 'tblStyle'), 'val')),
      ...described(around),
    };
    // Taken into the list before its cells are read, so that tables are numbered as they begin.
    if (index >= 0) this.tables.push(table);
    for (const [row, limits] of through(node, 'tr', around.limits)) {
      rows.push(this.row(row, rows.length, index, outer, { ...around, limits }));
    }
    return table;
  }

  private row(node: Element, row: number, table: number, outer: CellPosition | null, around: Around): Row {
    const properties = child(node, 'trPr');
    const cells: Cell[] = [];
    let column = Number(attribute(child(properties, 'gridBefore'), 'val') ?? 0);
    for (const [cell, limits] of through(node, 'tc', around.limits)) {
      const form = child(cell, 'tcPr');
      const span = Number(attribute(child(form, 'gridSpan'), 'val') ?? 1);
      const down = child(form, 'vMerge');
      const continues = down !== undefined && attribute(down, 'val') !== 'restart';
      const position = outer ?? { table, row, cell: cells.length };
      const first = this.paragraphs.length;
      this.blocks(cell, { ...around, limits }, position);
      cells.push({ paragraphs: this.paragraphs.slice(first), column, span, ...(continues && { continues }) });
      column += span;
    }
    return { cells, header: isOn(child(properties, 'tblHeader')), deleted: child(properties, 'del') !== undefined };
  }

  private paragraph(node: Element, around: Around, cell: CellPosition | null): Paragraph {
    const draft = new InlineReader(this.addresses, (drawing) => {
      this.textBoxes(drawing);
    });
    const index = this.counted ? this.paragraphs.length : -1;
    const properties = child(node, 'pPr');
    draft.read(node);
    const { raw } = draft;
    const text = plain(withTicks(raw, draft.fields, around.limits));
    const style = this.styles.paragraph(attribute(child(properties, 'pStyle'), 'val'));
    const outline = attribute(child(properties, 'outlineLvl'), 'val');
    const level = outline === undefined ? style.outline : Number(outline);
    const toText = plainOffsets(raw);
    const inText = <T extends Stretch>(stretch: T): T => ({
      ...stretch,
      start: toText(stretch.start),
      end: toText(stretch.end),
    });
    const paragraph: Paragraph = {
      kind: 'paragraph',
      index,
      text,
      ...(text === raw ? {} : { raw }),
      style: style.name,
      heading: level !== null && level < 9 ? level + 1 : null,
      list: this.listPosition(properties, style) ?? typedList(text),
      bold: draft.bold && text.trim() !== '',
      links: draft.links.map(inText),
      fields: draft.fields.map(inText),
      uneven: draft.uneven.map(inText),
      ...(draft.wholes.length === 0 ? {} : { wholes: draft.wholes.map(inText) }),
      ...(draft.hidden.length === 0 ? {} : { hidden: draft.hidden.map(inText) }),
      ...described(around),
      cell,
    };
    this.paragraphs.push(paragraph);
    return paragraph;
  }

  private listPosition(properties: Element | undefined, style: ParagraphStyle): ListPosition | null {
    const own = child(properties, 'numPr');
    const id = attribute(child(own, 'numId'), 'val') ?? style.numbering?.id;
    if (id === undefined || id === '0') return null;
    const level = Number(attribute(child(own, 'ilvl'), 'val') ?? style.numbering?.level ?? 0);
    // `List Bullet 2` is a list of its own whose only level is the first: its name tells how deep it stands.
    const named = /^List \w+ ([2-9])$/.exec(style.name)?.[1];
    const depth = named === undefined ? this.numbering.depth(id, level) : Math.max(level, Number(named) - 1);
    return { level: depth, ordered: this.numbering.isOrdered(id, level) };
  }

  private textBoxes(node: Element): void {
    for (const part of childElements(node)) {
      if (part.localName === 'Fallback') continue;
      if (part.localName === 'txbxContent') {
        this.boxes.push(...new BodyReader(this.styles, this.numbering, this.addresses, false).paragraphsOf(part));
      } else this.textBoxes(part);
    }
  }
}

/** The rows of a table, or the cells of a row: some stand inside content controls or tracked insertions. */
function through(
  node: Element,
  name: 'tr' | 'tc',
  limits: readonly Limits[],
): (readonly [Element, readonly Limits[]])[] {
  return childElements(node).flatMap((part) => {
    if (part.localName === name) return [[part, limits] as const];
    if (part.localName === 'sdt') return through(child(part, 'sdtContent') ?? part, name, within(limits, part));
    return part.localName === 'ins' || part.localName === 'customXml' ? through(part, name, limits) : [];
  });
}
