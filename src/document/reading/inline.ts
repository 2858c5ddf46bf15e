import { childElements } from '../../model/xml';
import { lookIn, over, type Look } from './looks';
import { plain, type Limits, type Link, type Span, type Stretch, type Unseen } from './snapshot';
import { markOf } from './symbols';
import { tick } from './ticks';
import { attribute, child, controlLimits, controlTag, isOn } from './wordprocessing';

/** What stands around a paragraph and says how its letters are seen. */
export interface InlineContext {
  /** Addresses of links by relationship. */
  readonly addresses: ReadonlyMap<string, string>;
  /** How letters of a style of characters look. */
  readonly lookOf: (style: string | undefined) => Look;
  /** How letters of the paragraph's own style look. */
  readonly look: Look;
  /** Whether the paragraph stands in an emptied control, which shows a text of Word's, and nobody's words. */
  readonly isPrompt: boolean;
  /** Told of what may hold a text box. */
  readonly onDrawing: (drawing: Element) => void;
  /** Told of a footnote or an endnote. */
  readonly onNote: (kind: 'footnote' | 'endnote', id: string) => void;
  /** Told the local name of an element that is neither read nor passed over. */
  readonly onUnknown: (element: string) => void;
}

type Handler = (reader: InlineReader, part: Element) => void;

const each = (names: readonly string[], handler: Handler): (readonly [string, Handler])[] =>
  names.map((name) => [name, handler] as const);

/** Elements of formulas that hold others; their letters stand in runs. */
const formulas = [
  ...['oMath', 'oMathPara', 'e', 'num', 'den', 'sub', 'sup', 'deg', 'fName', 'lim', 'mr'],
  ...['acc', 'bar', 'box', 'borderBox', 'd', 'eqArr', 'f', 'func', 'groupChr', 'limLow', 'limUpp', 'm', 'nary'],
  ...['phant', 'rad', 'sPre', 'sSub', 'sSubSup', 'sSup'],
];

/** What says nothing that the add-in asks for, inside a paragraph. */
const passedOver: ReadonlySet<string> = new Set([
  ...['pPr', 'sdtPr', 'sdtEndPr', 'smartTagPr', 'customXmlPr', 'proofErr', 'permStart', 'permEnd', 'subDoc'],
  ...['moveFromRangeStart', 'moveFromRangeEnd', 'moveToRangeStart', 'moveToRangeEnd'],
  ...['customXmlInsRangeStart', 'customXmlInsRangeEnd', 'customXmlDelRangeStart', 'customXmlDelRangeEnd'],
  ...['customXmlMoveFromRangeStart', 'customXmlMoveFromRangeEnd', 'customXmlMoveToRangeStart'],
  ...['customXmlMoveToRangeEnd', 'ctrlPr', 'oMathParaPr', 'argPr', 'accPr', 'barPr', 'boxPr', 'borderBoxPr', 'dPr'],
  ...['eqArrPr', 'fPr', 'funcPr', 'groupChrPr', 'limLowPr', 'limUppPr', 'mPr', 'naryPr', 'phantPr', 'radPr'],
  ...['sPrePr', 'sSubPr', 'sSubSupPr', 'sSupPr'],
]);

/** The same inside a run. Letters of tracked deletions are among them, and pictures of other programs. */
const passedOverInRuns: ReadonlySet<string> = new Set([
  ...['rPr', 'lastRenderedPageBreak', 'annotationRef', 'footnoteRef', 'endnoteRef', 'separator'],
  ...['continuationSeparator', 'ptab', 'pgNum', 'dayShort', 'dayLong', 'monthShort', 'monthLong', 'yearShort'],
  ...['yearLong', 'object', 'ruby', 'contentPart', 'delText', 'delInstrText'],
]);

/** Reads the text of one paragraph, with its links and inline content controls: insertions in, deletions out. */
export class InlineReader {
  /** What the text is made of so far: joined once, when it is whole. */
  private readonly pieces: string[] = [];
  private length = 0;
  /** The letters of the run that is being read. */
  private lettersOfRun = '';
  /** Whether all of it is bold. */
  bold = true;
  /** Letters that no reader of the document sees, or that stand apart from its words; in their order. */
  readonly unseen: Unseen[] = [];
  /** What a reader sees instead of letters of a symbol font. */
  private readonly marks: Mark[] = [];
  /** Offsets are those of `raw`. */
  readonly links: Link[] = [];
  readonly inlineControls: Span[] = [];
  readonly wholes: Stretch[] = [];
  readonly uneven: Stretch[] = [];
  /** See `Paragraph`. */
  anchored = false;
  noted = false;
  readonly stops: number[] = [];
  /** How the letters before look; null before the first. */
  private look: string | null = null;
  /** Open complex fields, the innermost last: where they begin, their code, and where their result starts. */
  private readonly openFields: { readonly begin: number; code: string; start: number | null }[] = [];
  /** How many emptied controls are open. */
  private prompts: number;
  /** How the run that is being read is seen. */
  private current: { readonly why: Unseen['why'] | null; readonly font: string | undefined } = {
    why: null,
    font: undefined,
  };

  constructor(private readonly context: InlineContext) {
    this.prompts = context.isPrompt ? 1 : 0;
  }

  /** The text, character by character as Word's own text has it. */
  get raw(): string {
    return this.pieces.join('');
  }

  /** What a reader sees. `around` are the controls that the paragraph stands in. */
  text(around: readonly Limits[]): string {
    return plain(drawn(this.raw, [...ticks(this.length, this.inlineControls, around), ...this.marks]), this.unseen);
  }

  /** Takes the text out of a paragraph, or of what stands inside one. An element that is not known is looked through for text. */
  read(node: Element): void {
    for (const part of childElements(node)) {
      const handle = InlineReader.inParagraph.get(part.localName);
      if (handle) handle(this, part);
      else if (!passedOver.has(part.localName)) this.unknownElement(part);
    }
  }

  /** By the local name of an element, inside a paragraph and whatever is inside it but runs. */
  private static readonly inParagraph: ReadonlyMap<string, Handler> = new Map<string, Handler>([
    ['r', (reader, part) => reader.run(part)],
    ['hyperlink', (reader, part) => reader.hyperlink(part)],
    ['fldSimple', (reader, part) => reader.simpleField(part)],
    ['sdt', (reader, part) => reader.control(part)],
    ['AlternateContent', (reader, part) => reader.read(child(part, 'Choice') ?? part)],
    ...each(['ins', 'moveTo'], (reader, part) => reader.insertion(part)),
    ...each(['del', 'moveFrom'], (reader) => reader.deletion()),
    // Word’s own note of where the author worked last is no bookmark of an author's.
    ['bookmarkStart', (reader, part) => reader.anchor(attribute(part, 'name') !== '_GoBack')],
    ['bookmarkEnd', (reader) => reader.anchor(false)],
    ...each(['commentRangeStart', 'commentRangeEnd'], (reader) => reader.anchor()),
    ...each(['smartTag', 'customXml', 'dir', 'bdo'], (reader, part) => void reader.whole(part)),
    // Formulas have runs of their own, with letters in them.
    ...each(formulas, (reader, part) => reader.read(part)),
  ]);

  /** By the local name of an element, inside a run. */
  private static readonly inRun: ReadonlyMap<string, Handler> = new Map<string, Handler>([
    ['t', (reader, part) => reader.letters(part.textContent)],
    ['tab', (reader) => reader.letters('\t')],
    ...each(['br', 'cr'], (reader) => reader.letters('\v')),
    ['noBreakHyphen', (reader) => reader.letters('\u001E')],
    ['softHyphen', (reader) => reader.letters('\u001F')],
    ['sym', (reader, part) => reader.symbol(part)],
    ['instrText', (reader, part) => reader.fieldCode(part.textContent)],
    ['fldChar', (reader, part) => reader.fieldCharacter(attribute(part, 'fldCharType'))],
    ...each(['drawing', 'pict', 'AlternateContent'], (reader, part) => reader.drawing(part)),
    ['footnoteReference', (reader, part) => reader.note('footnote', part)],
    ['endnoteReference', (reader, part) => reader.note('endnote', part)],
    ['commentReference', (reader) => reader.anchor()],
  ]);

  /** Told of, so that what a newer Word writes is found out; its words are read all the same. */
  private unknownElement(part: Element): void {
    this.context.onUnknown(part.localName);
    this.read(part);
  }

  private hyperlink(part: Element): void {
    const whole = this.whole(part);
    const address = this.context.addresses.get(attribute(part, 'id') ?? '');
    if (address !== undefined) this.links.push({ ...whole, address });
  }

  private simpleField(part: Element): void {
    this.stop();
    this.uneven.push(this.whole(part));
    this.stop();
  }

  private control(part: Element): void {
    const start = this.length;
    const properties = child(part, 'sdtPr');
    const isEmpty = isOn(child(properties, 'showingPlcHdr'));
    if (isEmpty) this.prompts += 1;
    this.read(child(part, 'sdtContent') ?? part);
    if (isEmpty) this.prompts -= 1;
    const bound = child(properties, 'dataBinding') ? { bound: true as const } : {};
    const limits = controlLimits(part);
    const tag = controlTag(part);
    this.inlineControls.push({ start, end: this.length, tag, ...bound, ...(limits && { limits }) });
  }

  private insertion(part: Element): void {
    const start = this.length;
    this.read(part);
    this.uneven.push({ start, end: this.length });
    this.anchored = true;
  }

  /** What is deleted has no letters. */
  private deletion(): void {
    this.stop();
    this.anchor(false);
    this.anchored = true;
  }

  /** Reads what stands inside something that no control is put half around. */
  private whole(part: Element): Stretch {
    const start = this.length;
    this.read(part);
    const whole = { start, end: this.length };
    this.wholes.push(whole);
    return whole;
  }

  /** Something hangs on this place that is no letter, and that other words in its stead would lose. */
  private anchor(isOfAuthor = true): void {
    if (isOfAuthor) this.anchored = this.noted = true;
    this.uneven.push({ start: this.length, end: this.length });
  }

  private stop(): void {
    if (this.stops.at(-1) !== this.length) this.stops.push(this.length);
  }

  private run(run: Element): void {
    const before = this.length;
    this.lettersOfRun = '';
    const properties = child(run, 'rPr');
    const look = over(
      lookIn(properties),
      this.context.lookOf(attribute(child(properties, 'rStyle'), 'val')),
      this.context.look,
    );
    this.current = { why: this.whyUnseen(run, look), font: look.font };
    for (const part of childElements(run)) this.runPart(part);
    if (this.lettersOfRun.trim() === '' || this.current.why !== null) return;
    if (!isOn(child(properties, 'b'))) this.bold = false;
    const shown = lookOf(properties);
    if (this.look !== null && shown !== this.look) this.uneven.push({ start: before, end: before });
    this.look = shown;
  }

  private whyUnseen(run: Element, { hidden, struck, raised }: Look): Unseen['why'] | null {
    if (this.prompts > 0) return 'prompt';
    if (hidden === true) return 'hidden';
    if (struck === true) return 'struck';
    return raised === true && isNoteMark(run) ? 'note' : null;
  }

  private letters(letters: string): void {
    const start = this.length;
    if (letters === '') return;
    this.pieces.push(letters);
    this.length += letters.length;
    this.lettersOfRun += letters;
    // What stands in the code of a field, such as the result of a field inside it, is no result.
    const why = this.openFields.some((field) => field.start === null) ? 'code' : this.current.why;
    if (why === null) {
      for (let at = 0; this.current.font !== undefined && at < letters.length; at += 1) {
        this.mark(this.current.font, letters.charCodeAt(at), start + at);
      }
      return;
    }
    const last = this.unseen.at(-1);
    if (last?.end === start && last.why === why) this.unseen.pop();
    const stretch = { start: last?.end === start && last.why === why ? last.start : start, end: this.length };
    this.unseen.push({ ...stretch, why });
    this.uneven.push({ start, end: this.length });
  }

  private mark(font: string | undefined, code: number, at: number): void {
    const mark = markOf(font, code);
    if (mark !== null) this.marks.push({ at, mark });
  }

  private runPart(part: Element): void {
    const handle = InlineReader.inRun.get(part.localName);
    if (handle) handle(this, part);
    else if (!passedOverInRuns.has(part.localName)) this.context.onUnknown(part.localName);
  }

  private symbol(part: Element): void {
    const code = parseInt(attribute(part, 'char') ?? '20', 16);
    this.letters(String.fromCharCode(code));
    this.mark(attribute(part, 'font'), code, this.length - 1);
  }

  private fieldCode(code: string): void {
    const field = this.openFields.at(-1);
    if (field) field.code += code;
  }

  private drawing(part: Element): void {
    this.anchor();
    this.context.onDrawing(part);
  }

  private note(kind: 'footnote' | 'endnote', part: Element): void {
    this.stop();
    this.anchor();
    this.context.onNote(kind, attribute(part, 'id') ?? '');
  }

  private fieldCharacter(type: string | undefined): void {
    this.stop();
    if (type === 'begin') this.openFields.push({ begin: this.length, code: '', start: null });
    const field = this.openFields.at(-1);
    if (type === 'separate' && field) field.start = this.length;
    if (type !== 'end' || !field) return;
    this.openFields.pop();
    this.wholes.push({ start: field.begin, end: this.length });
    // Word writes the result anew whenever it updates the field.
    if (field.start !== null) this.uneven.push({ start: field.start, end: this.length });
    const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1];
    if (address !== undefined && field.start !== null) {
      this.links.push({ start: field.start, end: this.length, address });
    }
  }
}

/** Marks of notes that were typed: figures, a letter, an asterisk, and no `th`. */
const noteMark = /^[\s,;()[\]]*(?:(?:\d{1,2}|[*†‡§¶#]{1,3}|[a-z])(?:[\s,;]+(?:\d{1,2}|[a-z]))*[\s,;()[\]]*)?$/;
const longestNoteMark = 12;

function isNoteMark(run: Element): boolean {
  const words = childElements(run)
    .filter(({ localName }) => localName === 't')
    .map(({ textContent }) => textContent)
    .join('');
  return words.length <= longestNoteMark && noteMark.test(words);
}

interface Mark {
  readonly at: number;
  readonly mark: string;
}

/**
 * Check boxes say what they mean, whatever mark an author has chosen for them: a tick, or a blank. `around` are the controls
 * that the paragraph stands in.
 */
function ticks(length: number, fields: readonly Span[], around: readonly Limits[]): Mark[] {
  const boxes = [...fields, ...around.map((limits) => ({ start: 0, end: length, limits }))];
  return boxes.flatMap(({ start, end, limits }) => {
    // Anything longer was never made by Word.
    if (limits?.checked === undefined || end - start !== 1) return [];
    return { at: start, mark: limits.checked ? tick : ' ' };
  });
}

/** A text with other letters in some places; offsets stay. */
function drawn(raw: string, marks: readonly Mark[]): string {
  if (marks.length === 0) return raw;
  const letters = raw.split('');
  for (const { at, mark } of marks) letters[at] = mark;
  return letters.join('');
}

/** Properties that no reader sees: the language of a proofing tool, and what was said to it. */
const unseenProperties = new Set(['lang', 'noProof', 'rPrChange']);

/** The direct formatting of a run as a text that is the same for runs that look the same. */
function lookOf(properties: Element | undefined): string {
  if (!properties) return '';
  return childElements(properties)
    .filter(({ localName }) => !unseenProperties.has(localName))
    .map((property) => [property.localName, ...[...property.attributes].map(({ value }) => value)].join(' '))
    .join(';');
}
