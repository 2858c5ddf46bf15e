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
}

/** Reads the text of one paragraph, with its links and inline content controls: insertions in, deletions out. */
export class InlineReader {
  /** What the text is made of so far: joined once, when it is whole. */
  private readonly pieces: string[] = [];
  private length = 0;
  /** The letters of the run that is being read. */
  private inRun = '';
  /** Whether all of it is bold. */
  bold = true;
  /** Letters that no reader of the document sees, or that stand apart from its words; in their order. */
  readonly unseen: Unseen[] = [];
  /** What a reader sees instead of letters of a symbol font. */
  private readonly marks: Mark[] = [];
  /** Offsets are those of `raw`. */
  readonly links: Link[] = [];
  readonly fields: Span[] = [];
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
    return plain(drawn(this.raw, [...ticks(this.length, this.fields, around), ...this.marks]), this.unseen);
  }

  /** Takes the text out of a paragraph, or of what stands inside one. */
  read(node: Element): void {
    for (const part of childElements(node)) {
      switch (part.localName) {
        case 'r':
          this.run(part);
          break;
        case 'hyperlink': {
          const whole = this.whole(part);
          const address = this.context.addresses.get(attribute(part, 'id') ?? '');
          if (address !== undefined) this.links.push({ ...whole, address });
          break;
        }
        case 'fldSimple':
          this.stop();
          this.uneven.push(this.whole(part));
          this.stop();
          break;
        case 'sdt': {
          const start = this.length;
          const properties = child(part, 'sdtPr');
          const isEmpty = isOn(child(properties, 'showingPlcHdr'));
          if (isEmpty) this.prompts += 1;
          this.read(child(part, 'sdtContent') ?? part);
          if (isEmpty) this.prompts -= 1;
          const bound = child(properties, 'dataBinding') ? { bound: true as const } : {};
          const limits = controlLimits(part);
          const tag = controlTag(part);
          this.fields.push({ start, end: this.length, tag, ...bound, ...(limits && { limits }) });
          break;
        }
        case 'AlternateContent':
          this.read(child(part, 'Choice') ?? part);
          break;
        case 'ins':
        case 'moveTo': {
          const start = this.length;
          this.read(part);
          this.uneven.push({ start, end: this.length });
          this.anchored = true;
          break;
        }
        case 'bookmarkStart':
          // Word’s own note of where the author worked last is no bookmark of an author's.
          this.anchor(attribute(part, 'name') !== '_GoBack');
          break;
        case 'bookmarkEnd':
          this.anchor(false);
          break;
        case 'del':
        case 'moveFrom':
          this.stop();
          this.anchor(false);
          this.anchored = true;
          break;
        case 'commentRangeStart':
        case 'commentRangeEnd':
          this.anchor();
          break;
        case 'pPr':
          break;
        case 'smartTag':
        case 'customXml':
        case 'dir':
        case 'bdo':
          this.whole(part);
          break;
        default:
          this.read(part);
      }
    }
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
    this.inRun = '';
    const properties = child(run, 'rPr');
    const look = over(
      lookIn(properties),
      this.context.lookOf(attribute(child(properties, 'rStyle'), 'val')),
      this.context.look,
    );
    this.current = { why: this.whyUnseen(run, look), font: look.font };
    for (const part of childElements(run)) this.runPart(part);
    if (this.inRun.trim() === '' || this.current.why !== null) return;
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
    this.inRun += letters;
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
    const field = this.openFields.at(-1);
    switch (part.localName) {
      case 't':
        this.letters(part.textContent);
        break;
      case 'tab':
        this.letters('\t');
        break;
      case 'br':
      case 'cr':
        this.letters('\v');
        break;
      case 'noBreakHyphen':
        this.letters('\u001E');
        break;
      case 'softHyphen':
        this.letters('\u001F');
        break;
      case 'sym': {
        const code = parseInt(attribute(part, 'char') ?? '20', 16);
        this.letters(String.fromCharCode(code));
        this.mark(attribute(part, 'font'), code, this.length - 1);
        break;
      }
      case 'instrText':
        if (field) field.code += part.textContent;
        break;
      case 'fldChar':
        this.fieldCharacter(attribute(part, 'fldCharType'));
        break;
      case 'drawing':
      case 'pict':
      case 'AlternateContent':
        this.anchor();
        this.context.onDrawing(part);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
        this.stop();
        this.anchor();
        this.context.onNote(
          part.localName === 'footnoteReference' ? 'footnote' : 'endnote',
          attribute(part, 'id') ?? '',
        );
        break;
      case 'commentReference':
        this.anchor();
        break;
      default:
    }
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
const noteMark = /^[\s,;()[\]]*(?:\d{1,2}|[*†‡§¶#]{1,3}|[a-z])?(?:[\s,;]+(?:\d{1,2}|[a-z]))*[\s,;()[\]]*$/;
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
