import { tick } from './ticks';
import { childElements } from '../../model/xml';
import type { Limits, Link, Span, Stretch } from './snapshot';
import { attribute, child, controlLimits, controlTag, isOn } from './wordprocessing';

/** Reads the text of one paragraph, with its links and inline content controls: insertions in, deletions out. */
export class InlineReader {
  /** The text so far, character by character as Word's own text has it. */
  raw = '';
  /** Whether all of it is bold. */
  bold = true;
  /** Offsets are those of `raw`. */
  readonly links: Link[] = [];
  readonly fields: Span[] = [];
  readonly wholes: Stretch[] = [];
  readonly uneven: Stretch[] = [];
  readonly hidden: Stretch[] = [];
  /** How the letters before look; null before the first. */
  private look: string | null = null;
  /** Open complex fields, the innermost last: where they begin, their code, and where their result starts. */
  private readonly openFields: { readonly begin: number; code: string; start: number | null }[] = [];

  constructor(
    /** Addresses of links by relationship. */
    private readonly addresses: ReadonlyMap<string, string>,
    /** Told of what may hold a text box. */
    private readonly onDrawing: (drawing: Element) => void,
  ) {}

  /** Takes the text out of a paragraph, or of what stands inside one. */
  read(node: Element): void {
    for (const part of childElements(node)) {
      switch (part.localName) {
        case 'r':
          this.run(part);
          break;
        case 'hyperlink': {
          const whole = this.whole(part);
          const address = this.addresses.get(attribute(part, 'id') ?? '');
          if (address !== undefined) this.links.push({ ...whole, address });
          break;
        }
        case 'fldSimple':
          this.uneven.push(this.whole(part));
          break;
        case 'sdt': {
          const start = this.raw.length;
          // An emptied control shows a text of Word's, which nobody wrote.
          const properties = child(part, 'sdtPr');
          const isEmpty = isOn(child(properties, 'showingPlcHdr'));
          if (!isEmpty) this.read(child(part, 'sdtContent') ?? part);
          const bound = child(properties, 'dataBinding') ? { bound: true as const } : {};
          const limits = controlLimits(part);
          const tag = controlTag(part);
          this.fields.push({ start, end: this.raw.length, tag, ...bound, ...(limits && { limits }) });
          break;
        }
        case 'AlternateContent':
          this.read(child(part, 'Choice') ?? part);
          break;
        case 'ins':
        case 'moveTo': {
          const start = this.raw.length;
          this.read(part);
          this.uneven.push({ start, end: this.raw.length });
          break;
        }
        case 'del':
        case 'moveFrom':
        case 'bookmarkStart':
        case 'bookmarkEnd':
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
    const start = this.raw.length;
    this.read(part);
    const whole = { start, end: this.raw.length };
    this.wholes.push(whole);
    return whole;
  }

  /** Something hangs on this place that is no letter, and that other words in its stead would lose. */
  private anchor(): void {
    this.uneven.push({ start: this.raw.length, end: this.raw.length });
  }

  private run(run: Element): void {
    const before = this.raw.length;
    for (const part of childElements(run)) this.runPart(part);
    if (this.raw.slice(before).trim() === '') return;
    const properties = child(run, 'rPr');
    if (!isOn(child(properties, 'b'))) this.bold = false;
    if (isOn(child(properties, 'vanish'))) this.hidden.push({ start: before, end: this.raw.length });
    const look = lookOf(properties);
    if (this.look !== null && look !== this.look) this.uneven.push({ start: before, end: before });
    this.look = look;
  }

  private runPart(part: Element): void {
    const field = this.openFields.at(-1);
    switch (part.localName) {
      case 't':
        this.raw += part.textContent;
        break;
      case 'tab':
        this.raw += '\t';
        break;
      case 'br':
      case 'cr':
        this.raw += '\v';
        break;
      case 'noBreakHyphen':
        this.raw += '\u001E';
        break;
      case 'softHyphen':
        this.raw += '\u001F';
        break;
      case 'sym':
        this.raw += String.fromCharCode(parseInt(attribute(part, 'char') ?? '20', 16));
        break;
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
        this.onDrawing(part);
        break;
      case 'footnoteReference':
      case 'endnoteReference':
      case 'commentReference':
        this.anchor();
        break;
      default:
    }
  }

  private fieldCharacter(type: string | undefined): void {
    if (type === 'begin') this.openFields.push({ begin: this.raw.length, code: '', start: null });
    const field = this.openFields.at(-1);
    if (type === 'separate' && field) field.start = this.raw.length;
    if (type !== 'end' || !field) return;
    this.openFields.pop();
    this.wholes.push({ start: field.begin, end: this.raw.length });
    // Word writes the result anew whenever it updates the field.
    if (field.start !== null) this.uneven.push({ start: field.start, end: this.raw.length });
    const address = /^\s*HYPERLINK\s+"([^"]+)"/i.exec(field.code)?.[1];
    if (address !== undefined && field.start !== null) {
      this.links.push({ start: field.start, end: this.raw.length, address });
    }
  }
}

/**
 * A paragraph's words where check boxes say what they mean, whatever mark an author has chosen for them: a tick, or a
 * blank. Offsets stay. `around` are the controls that it stands in.
 */
export function withTicks(raw: string, fields: readonly Span[], around: readonly Limits[]): string {
  const boxes = [...fields, ...around.map((limits) => ({ start: 0, end: raw.length, limits }))];
  return boxes.reduce((text, { start, end, limits }) => {
    // Anything longer was never made by Word.
    if (limits?.checked === undefined || end - start !== 1) return text;
    return text.slice(0, start) + (limits.checked ? tick : ' ') + text.slice(end);
  }, raw);
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
