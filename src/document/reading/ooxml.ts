import { childElements } from '../../model/xml';
import { partsOf } from './flatPackage';
import { carriedBy } from './carried';
import { InlineReader } from './inline';
import { readNumbering, type Numbering } from './numbering';
import {
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
import { stylesIn } from './packageStyles';
import { readStyles, type ParagraphStyle, type Styles } from './styles';
import { attribute, child, children, controlLimits, controlTag, isOn } from './wordprocessing';

export type Content = Pick<
  Snapshot,
  'blocks' | 'paragraphs' | 'tables' | 'headersAndFooters' | 'boxes' | 'notes' | 'textWidth' | 'unknown'
>;

/**
 * Reads the flat package that Word gives for the body (`Body.getOoxml`): document, styles, numbering, links, headers.
 * It takes any content: what it does not know, it looks through for text.
 */
export interface Body extends Content {
  /** Whether its sections have headers or footers that the package leaves out, as Word on the web may. */
  readonly lacksHeadersAndFooters: boolean;
}

/** Throws an XmlError when the text is no XML. */
export function readBody(flatPackage: string): Body {
  const { styles, rest } = stylesIn(flatPackage);
  const parts = partsOf(rest);
  const content = contentOf(parts, styles);
  const lacksHeadersAndFooters = content.headersAndFooters.length === 0 && refersToHeadersOrFooters(bodyIn(parts));
  return { ...content, lacksHeadersAndFooters };
}

const bodyIn = (parts: ReadonlyMap<string, Element>): Element | undefined =>
  child(parts.get('/word/document.xml'), 'body');

/** The same, of parts that are parsed already, by their names in such a package; styles that are read already, too. */
export function contentOf(parts: ReadonlyMap<string, Element>, styles: Styles | null = null): Content {
  const given: Given = {
    styles: styles ?? readStyles(parts.get('/word/styles.xml')),
    numbering: readNumbering(parts.get('/word/numbering.xml')),
    addresses: readLinks(parts.get('/word/_rels/document.xml.rels')),
    notes: readNotes(parts),
    unknown: new Set(),
  };
  const reader = new BodyReader(given);
  const body = bodyIn(parts);
  const blocks = body ? reader.blocks(body, nothing, null) : [];
  const headersAndFooters: Paragraph[] = [];
  for (const [name, root] of parts) {
    if (!/^\/word\/(header|footer)\d*\.xml$/.test(name)) continue;
    const story = new BodyReader({ ...given, addresses: new Map() }, noAnchor);
    headersAndFooters.push(...story.paragraphsOf(root), ...story.boxes);
  }
  const { paragraphs, tables, boxes, notes } = reader;
  const unknown = [...given.unknown].sort();
  const stories = { paragraphs, tables, headersAndFooters, boxes, notes };
  const found = { blocks, ...stories, textWidth: textWidth(body) };
  return unknown.length > 0 ? { ...found, unknown } : found;
}

/** Whether the last section, or one that ends with a paragraph, refers to a header or footer. */
function refersToHeadersOrFooters(body: Element | undefined): boolean {
  if (!body) return false;
  const sections = [child(body, 'sectPr'), ...children(body, 'p').map((node) => child(child(node, 'pPr'), 'sectPr'))];
  return sections.some((section) => child(section, 'headerReference') ?? child(section, 'footerReference'));
}

/** What the other parts of a package say of its text. */
interface Given {
  readonly styles: Styles;
  readonly numbering: Numbering;
  readonly addresses: ReadonlyMap<string, string>;
  /** The texts of notes by kind and number, and where their links lead. */
  readonly notes: ReadonlyMap<string, { readonly node: Element; readonly addresses: ReadonlyMap<string, string> }>;
  /** Takes the names of elements that are neither read nor passed over. */
  readonly unknown: Set<string>;
}

function readNotes(parts: ReadonlyMap<string, Element>): Given['notes'] {
  const notes = new Map<string, { readonly node: Element; readonly addresses: ReadonlyMap<string, string> }>();
  for (const kind of ['footnote', 'endnote']) {
    const addresses = readLinks(parts.get(`/word/_rels/${kind}s.xml.rels`));
    for (const node of children(parts.get(`/word/${kind}s.xml`), kind)) {
      notes.set(`${kind} ${attribute(node, 'id') ?? ''}`, { node, addresses });
    }
  }
  return notes;
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
  /** Whether one of them is empty and shows what Word asks for. */
  readonly isPrompt: boolean;
}

const nothing: Around = { controls: [], limits: [], isPrompt: false };

/** What is inside a control around rows or cells, which are not told by its tag. */
function within(around: Around, control: Element): Around {
  const own = controlLimits(control);
  return {
    ...around,
    limits: own ? [...around.limits, own] : around.limits,
    isPrompt: around.isPrompt || isOn(child(child(control, 'sdtPr'), 'showingPlcHdr')),
  };
}

function inControl(around: Around, control: Element): Around {
  return { ...within(around, control), controls: [...around.controls, controlTag(control)] };
}

function described({ controls, limits }: Around): Pick<Paragraph, 'controls' | 'limits'> {
  return { controls, ...(limits.length > 0 ? { limits } : {}) };
}

type Container = (reader: BodyReader, node: Element, around: Around, cell: CellPosition | null) => Block[];

/** What stands between paragraphs and says nothing that the add-in asks for; what a tracked deletion holds is gone. */
const passedOver: ReadonlySet<string> = new Set([
  ...['sectPr', 'tblPr', 'tcPr', 'trPr', 'sdtPr', 'sdtEndPr', 'customXmlPr', 'smartTagPr', 'proofErr', 'altChunk'],
  ...['bookmarkStart', 'bookmarkEnd', 'commentRangeStart', 'commentRangeEnd', 'permStart', 'permEnd', 'del'],
  ...['moveFrom', 'moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
  ...['customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart', 'customXmlDelRangeEnd'],
  ...['customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd', 'customXmlMoveToRangeStart'],
  ...['customXmlMoveToRangeEnd', 'oMath', 'oMathPara'],
]);

/** Of what hangs on no paragraph of the body. */
const noAnchor = -1;

class BodyReader {
  readonly paragraphs: Paragraph[] = [];
  readonly tables: Table[] = [];
  readonly boxes: Paragraph[] = [];
  readonly notes: Paragraph[] = [];

  /** What holds paragraphs, by the local name of its element. */
  private static readonly containers: ReadonlyMap<string, Container> = new Map<string, Container>([
    ['tbl', (reader, node, around, cell) => [reader.table(node, around, cell)]],
    [
      'sdt',
      (reader, node, around, cell) => reader.blocks(child(node, 'sdtContent') ?? node, inControl(around, node), cell),
    ],
    ['AlternateContent', (reader, node, around, cell) => reader.blocks(child(node, 'Choice') ?? node, around, cell)],
    ...['ins', 'moveTo', 'customXml', 'smartTag'].map((name): [string, Container] => [
      name,
      (reader, node, around, cell) => reader.blocks(node, around, cell),
    ]),
  ]);

  constructor(
    private readonly given: Given,
    /** The paragraph that all of it hangs on, where Word counts none of its own: in headers and footers, text boxes and notes. */
    private readonly anchor: number | null = null,
  ) {
    this.unknown = given.unknown;
  }

  private readonly unknown: Set<string>;

  paragraphsOf(container: Element): Paragraph[] {
    this.blocks(container, nothing, null);
    return this.paragraphs;
  }

  blocks(container: Element, around: Around, cell: CellPosition | null): Block[] {
    const found: Block[] = [];
    let runsOn = false;
    for (const node of childElements(container)) {
      const name = node.localName;
      if (name === 'p') {
        const paragraph = this.paragraph(node, around, cell);
        const above = found.at(-1);
        if (runsOn && above?.kind === 'paragraph') found.push(...this.joined(found.pop() as Paragraph, paragraph));
        else found.push(paragraph);
      } else {
        const handle = BodyReader.containers.get(name);
        if (!handle) {
          if (!passedOver.has(name)) this.unknown.add(name);
          continue;
        }
        found.push(...handle(this, node, around, cell));
      }
      runsOn = node.localName === 'p' && isMarkGone(node);
    }
    return found;
  }

  /**
   * Two paragraphs that a tracked deletion of the mark between them makes one: its words stand in the first, as far as both
   * have any, and it looks like the second. Word still counts two.
   */
  private joined(first: Paragraph, second: Paragraph): [Paragraph, Paragraph] {
    if (first.text.trim() === '' || second.text.trim() === '') return [first, second];
    const whole = join(first, second);
    const { raw = second.text } = second;
    const rest = {
      ...second,
      text: '',
      raw,
      heading: null,
      list: null,
      bold: false,
      links: [],
      fields: [],
      uneven: [],
    };
    this.paragraphs.splice(-2, 2, whole, rest);
    return [whole, rest];
  }

  private table(node: Element, around: Around, outer: CellPosition | null): Table {
    const index = this.anchor === null ? this.tables.length : -1;
    const rows: Row[] = [];
    const table: Table = {
      kind: 'table',
      index,
      rows,
      ...(outer && { within: outer }),
      style: this.given.styles.tableName(attribute(child(child(node, 'tblPr'), 'tblStyle'), 'val')),
      ...described(around),
    };
    // Taken into the list before its cells are read, so that tables are numbered as they begin.
    if (index >= 0) this.tables.push(table);
    for (const [row, inside] of through(node, 'tr', around)) rows.push(this.row(row, rows.length, index, inside));
    return table;
  }

  private row(node: Element, row: number, table: number, around: Around): Row {
    const properties = child(node, 'trPr');
    const cells: Cell[] = [];
    let column = Number(attribute(child(properties, 'gridBefore'), 'val') ?? 0);
    const elements = through(node, 'tc', around);
    for (const [cell, inside] of elements) {
      const form = child(cell, 'tcPr');
      const span = Number(attribute(child(form, 'gridSpan'), 'val') ?? 1);
      const down = child(form, 'vMerge');
      const continues = down !== undefined && attribute(down, 'val') !== 'restart';
      const blocks = this.blocks(cell, inside, { table, row, cell: cells.length });
      const tables = blocks.filter((block) => block.kind === 'table');
      const fill = fillOf(form);
      cells.push({
        paragraphs: blocks.filter((block) => block.kind === 'paragraph'),
        ...(tables.length > 0 && { tables }),
        column,
        span,
        ...(continues && { continues }),
        ...(fill !== null && { fill }),
      });
      column += span;
    }
    return {
      cells,
      header: isOn(child(properties, 'tblHeader')),
      deleted: child(properties, 'del') !== undefined,
      ...carriedBy(
        node,
        elements.map(([cell]) => cell),
      ),
    };
  }

  private paragraph(node: Element, around: Around, cell: CellPosition | null): Paragraph {
    const { styles, addresses } = this.given;
    const index = this.anchor === null ? this.paragraphs.length : -1;
    const anchor = this.anchor ?? index;
    const properties = child(node, 'pPr');
    const styleId = attribute(child(properties, 'pStyle'), 'val');
    const draft = new InlineReader({
      addresses,
      lookOf: (id) => styles.look(id),
      look: styles.look(styleId),
      isPrompt: around.isPrompt,
      onDrawing: (drawing) => {
        this.textBoxes(drawing, anchor);
      },
      onNote: (kind, id) => {
        this.note(`${kind} ${id}`, anchor);
      },
      onUnknown: (element) => {
        this.unknown.add(element);
      },
    });
    draft.read(node);
    const { raw, unseen } = draft;
    const text = draft.text(around.limits);
    const style = styles.paragraph(styleId);
    const outline = attribute(child(properties, 'outlineLvl'), 'val');
    const level = outline === undefined ? style.outline : Number(outline);
    const toText = plainOffsets(raw, unseen);
    const inText = <T extends Stretch>(stretch: T): T => ({
      ...stretch,
      start: toText(stretch.start),
      end: toText(stretch.end),
    });
    const paragraph: Paragraph = {
      kind: 'paragraph',
      index,
      ...(this.anchor !== null && this.anchor >= 0 && { anchor: this.anchor }),
      text,
      ...(text === raw ? {} : { raw }),
      ...(unseen.length === 0 ? {} : { unseen }),
      style: style.name,
      heading: level !== null && level < 9 ? level + 1 : null,
      list: this.listPosition(properties, style) ?? typedList(text),
      bold: draft.bold && text.trim() !== '',
      links: draft.links.map(inText),
      inlineControls: draft.inlineControls.map(inText),
      uneven: draft.uneven.map(inText),
      ...(draft.anchored ? { anchored: true } : {}),
      ...(draft.noted ? { noted: true } : {}),
      ...(draft.stops.length === 0 ? {} : { stops: draft.stops }),
      ...(draft.wholes.length === 0 ? {} : { wholes: draft.wholes.map(inText) }),
      ...described(around),
      cell,
    };
    this.paragraphs.push(paragraph);
    return paragraph;
  }

  private listPosition(properties: Element | undefined, style: ParagraphStyle): ListPosition | null {
    const own = child(properties, 'numPr');
    const id = attribute(child(own, 'numId'), 'val') ?? style.numbering?.id;
    // `List Bullet 2` is a list of its own whose only level is the first: its name tells how deep it stands.
    const named = /^List \w+ ([2-9])$/.exec(style.name)?.[1];
    // One of Word's own list styles is for items, also in a document in which it has lost its bullets.
    const ofStyle = /^List (Bullet|Number)(?: [2-5])?$/.exec(style.name)?.[1];
    if (id === undefined && ofStyle !== undefined)
      return { level: Number(named ?? 1) - 1, ordered: ofStyle === 'Number' };
    if (id === undefined || id === '0') return null;
    const level = Number(attribute(child(own, 'ilvl'), 'val') ?? style.numbering?.level ?? 0);
    const depth = named === undefined ? this.given.numbering.depth(id, level) : Math.max(level, Number(named) - 1);
    return { level: depth, ordered: this.given.numbering.isOrdered(id, level) };
  }

  private textBoxes(node: Element, anchor: number): void {
    for (const part of childElements(node)) {
      if (part.localName === 'Fallback') continue;
      if (part.localName === 'txbxContent') {
        const box = new BodyReader(this.given, anchor);
        this.boxes.push(...box.paragraphsOf(part), ...box.boxes);
      } else this.textBoxes(part, anchor);
    }
  }

  private note(name: string, anchor: number): void {
    const note = this.given.notes.get(name);
    if (!note) return;
    const { node, addresses } = note;
    // A note has no notes: one that named itself would have no end.
    const reader = new BodyReader({ ...this.given, addresses, notes: new Map() }, anchor);
    this.notes.push(...reader.paragraphsOf(node));
  }
}

/** Whether a paragraph's mark is deleted, or moved away, with the change tracked: it runs into the next one. */
function isMarkGone(paragraph: Element): boolean {
  const mark = child(child(paragraph, 'pPr'), 'rPr');
  return child(mark, 'del') !== undefined || child(mark, 'moveFrom') !== undefined;
}

function join(first: Paragraph, second: Paragraph): Paragraph {
  const { raw = first.text } = first;
  const { raw: other = second.text } = second;
  const by = <T extends Stretch>(list: readonly T[], offset: number): T[] =>
    list.map((one) => ({ ...one, start: one.start + offset, end: one.end + offset }));
  const { length } = first.text;
  const unseen = [...(first.unseen ?? []), ...by(second.unseen ?? [], raw.length)];
  const wholes = [...(first.wholes ?? []), ...by(second.wholes ?? [], length)];
  return {
    ...first,
    text: first.text + second.text,
    raw: raw + other,
    ...(unseen.length > 0 && { unseen }),
    style: second.style,
    heading: second.heading,
    list: second.list ?? first.list,
    bold: first.bold && second.bold,
    links: [...first.links, ...by(second.links, length)],
    inlineControls: [...first.inlineControls, ...by(second.inlineControls, length)],
    uneven: [...first.uneven, { start: length, end: length }, ...by(second.uneven, length)],
    ...(wholes.length > 0 && { wholes }),
    ...((first.anchored ?? second.anchored) && { anchored: true }),
    ...((first.noted ?? second.noted) && { noted: true }),
    stops: [...(first.stops ?? []), raw.length, ...(second.stops ?? []).map((at) => at + raw.length)],
  };
}

/** The colour of a cell's own; null where it has none, or is as white as paper. */
function fillOf(form: Element | undefined): string | null {
  const fill = attribute(child(form, 'shd'), 'fill')?.toUpperCase();
  return fill === undefined || fill === 'AUTO' || fill === 'FFFFFF' ? null : fill;
}

/** The rows of a table, or the cells of a row: some stand inside content controls or tracked insertions. */
function through(node: Element, name: 'tr' | 'tc', around: Around): (readonly [Element, Around])[] {
  return childElements(node).flatMap((part) => {
    if (part.localName === name) return [[part, around] as const];
    if (part.localName === 'sdt') return through(child(part, 'sdtContent') ?? part, name, within(around, part));
    return part.localName === 'ins' || part.localName === 'customXml' ? through(part, name, around) : [];
  });
}
