import { childElements } from '../../model/xml';
import { partsOf } from './flatPackage';
import { ownCommentMark } from '../../model/tags';
import type { CommentLeft, ContentsLine, FieldLeft, Leavings, Picture, Spot, TrackedChange } from './leavings';
import { headerOrFooterPart, readSections } from './headersOfSections';
import { attribute, child, children, descendants, isOn, wordsIn } from './wordprocessing';

/** Throws an XmlError when the text is no XML. */
export function readLeavings(flatPackage: string): Leavings {
  const parts = partsOf(flatPackage);
  const reader = new LeavingsReader(parts);
  const body = child(parts.get('/word/document.xml'), 'body');
  if (body) reader.blocks(body);
  for (const [name, root] of parts) if (headerOrFooterPart.test(name)) reader.headerOrFooter(root);
  return { ...reader.leavings(), sections: readSections(parts) };
}

const moved = new Set(['moveFrom', 'moveTo']);
const formatting = new Set(['rPrChange', 'pPrChange', 'tblPrChange', 'trPrChange', 'tcPrChange', 'sectPrChange']);

interface OpenField {
  code: string;
  result: string;
  readonly paragraph: number;
  readonly isDirty: boolean;
  isPastCode: boolean;
}

/** What is around a run. */
interface Around {
  readonly change: { readonly kind: TrackedChange['kind']; readonly author: string } | null;
  readonly isPrompt: boolean;
  readonly anchor: string;
}

const nothing: Around = { change: null, isPrompt: false, anchor: '' };

class LeavingsReader {
  private readonly changes: TrackedChange[] = [];
  private readonly comments: CommentLeft[] = [];
  private readonly hidden: Spot[] = [];
  private readonly highlights: Spot[] = [];
  private readonly prompts: Spot[] = [];
  private readonly fields: FieldLeft[] = [];
  private readonly contents: ContentsLine[] = [];
  private contentsCode: string | null = null;
  private readonly bookmarks = new Map<string, Spot>();
  private readonly pictures: Picture[] = [];
  private readonly languages = new Map<string, number>();
  private readonly openFields: OpenField[] = [];
  private readonly openBookmarks = new Map<
    string,
    { readonly name: string; readonly paragraph: number; words: string }
  >();
  private readonly openComments = new Map<string, string>();
  private paragraphs = 0;
  private at = -1;
  private isInHeaderOrFooter = false;
  private line = { words: '', anchor: '' };
  /** Who said what, by the comment's number. */
  private readonly said = new Map<string, { readonly author: string; readonly text: string }>();
  private readonly language: string;
  private readonly styleOf: (id: string) => Element | undefined;

  constructor(parts: ReadonlyMap<string, Element>) {
    for (const comment of children(parts.get('/word/comments.xml'), 'comment')) {
      const text = children(comment, 'p').map(wordsIn).join(' ').trim();
      this.said.set(attribute(comment, 'id') ?? '', { author: attribute(comment, 'author') ?? '', text });
    }
    const styles = parts.get('/word/styles.xml');
    const byId = new Map(children(styles, 'style').map((style) => [attribute(style, 'styleId') ?? '', style]));
    this.styleOf = (id) => byId.get(id);
    const defaults = child(child(child(child(styles, 'docDefaults'), 'rPrDefault'), 'rPr'), 'lang');
    const theme = child(parts.get('/word/settings.xml'), 'themeFontLang');
    this.language = attribute(defaults, 'val') ?? attribute(theme, 'val') ?? '';
  }

  leavings(): Omit<Leavings, 'sections'> {
    const { changes, comments, hidden, highlights, prompts, fields, contents, bookmarks, pictures, languages } = this;
    const contentsLevels = levelsOf(this.contentsCode);
    return {
      ...{ changes, comments, hidden, highlights, prompts, fields, contents, contentsLevels },
      ...{ bookmarks, pictures, languages },
    };
  }

  headerOrFooter(root: Element): void {
    this.isInHeaderOrFooter = true;
    this.blocks(root);
  }

  /** Paragraphs are counted as the snapshot counts them: text boxes and notes apart. */
  blocks(container: Element, around = nothing): void {
    for (const node of childElements(container)) {
      switch (node.localName) {
        case 'p':
          this.paragraph(node, around);
          break;
        case 'tbl':
          this.formattingIn(child(node, 'tblPr'));
          this.blocks(node, around);
          break;
        case 'tr':
          this.row(node, around);
          break;
        case 'sdt':
          this.blocks(child(node, 'sdtContent') ?? node, { ...around, isPrompt: around.isPrompt || showsPrompt(node) });
          break;
        case 'AlternateContent':
          this.blocks(child(node, 'Choice') ?? node, around);
          break;
        case 'tc':
          this.formattingIn(child(node, 'tcPr'));
          this.blocks(node, around);
          break;
        case 'sectPr':
          this.formattingIn(node);
          break;
        case 'ins':
        case 'moveTo':
        case 'customXml':
        case 'smartTag':
          this.blocks(node, around);
          break;
        default:
      }
    }
  }

  private row(node: Element, around: Around): void {
    const properties = child(node, 'trPr');
    this.at = this.isInHeaderOrFooter ? -1 : this.paragraphs;
    for (const [name, kind] of [
      ['ins', 'insertion'],
      ['del', 'deletion'],
    ] as const) {
      const mark = child(properties, name);
      if (mark) this.changes.push({ ...this.spot('a row'), kind, author: attribute(mark, 'author') ?? '' });
    }
    this.formattingIn(properties);
    this.blocks(node, around);
  }

  private formattingIn(properties: Element | undefined): void {
    for (const change of properties ? childElements(properties) : []) {
      if (!formatting.has(change.localName)) continue;
      this.changes.push({ ...this.spot(''), kind: 'formatting', author: attribute(change, 'author') ?? '' });
    }
  }

  private spot(words: string): Spot {
    return { paragraph: this.isInHeaderOrFooter ? -1 : this.at, words };
  }

  private paragraph(node: Element, around: Around): void {
    this.at = this.paragraphs;
    if (!this.isInHeaderOrFooter) this.paragraphs += 1;
    this.line = { words: '', anchor: '' };
    const isInContents = this.openFields.some(({ code }) => isContents(code));
    const properties = child(node, 'pPr');
    const style = attribute(child(properties, 'pStyle'), 'val') ?? '';
    this.formattingIn(properties);
    const mark = child(properties, 'rPr');
    for (const [name, kind] of [
      ['ins', 'insertion'],
      ['del', 'deletion'],
      ['moveFrom', 'move'],
      ['moveTo', 'move'],
    ] as const) {
      const change = child(mark, name);
      if (change)
        this.changes.push({ ...this.spot('the end of a paragraph'), kind, author: attribute(change, 'author') ?? '' });
    }
    this.formattingIn(mark);
    this.formattingIn(child(properties, 'sectPr'));
    this.inline(node, around, style);
    if (isInContents || this.openFields.some(({ code }) => isContents(code)) || this.hasEndedContents)
      this.contentsLine();
    this.hasEndedContents = false;
  }

  private hasEndedContents = false;

  private contentsLine(): void {
    const { words, anchor } = this.line;
    const at = words.lastIndexOf('\t');
    const page = /^\s*(\d+)\s*$/.exec(words.slice(at + 1))?.[1];
    const title = (at < 0 || page === undefined ? words : words.slice(0, at)).replace(/\s+/g, ' ').trim();
    if (title === '') return;
    this.contents.push({ ...this.spot(title), page: page === undefined ? null : Number(page), anchor });
  }

  private inline(node: Element, around: Around, style: string): void {
    for (const part of childElements(node)) {
      switch (part.localName) {
        case 'r':
          this.run(part, around, style);
          break;
        case 'ins':
        case 'del':
        case 'moveFrom':
        case 'moveTo':
          this.change(part, around, style);
          break;
        case 'sdt': {
          const isPrompt = around.isPrompt || showsPrompt(part);
          this.inline(child(part, 'sdtContent') ?? part, { ...around, isPrompt }, style);
          break;
        }
        case 'hyperlink':
          this.inline(part, { ...around, anchor: attribute(part, 'anchor') ?? around.anchor }, style);
          break;
        case 'fldSimple': {
          const code = (attribute(part, 'instr') ?? '').trim();
          const before = this.line.words;
          this.inline(part, around, style);
          const words = this.line.words.slice(before.length);
          this.fields.push({ ...this.spot(words), code, isDirty: isOnValue(attribute(part, 'dirty')) });
          break;
        }
        case 'bookmarkStart': {
          const id = attribute(part, 'id') ?? '';
          this.openBookmarks.set(id, {
            name: attribute(part, 'name') ?? '',
            paragraph: this.spot('').paragraph,
            words: '',
          });
          break;
        }
        case 'bookmarkEnd':
          this.endBookmark(attribute(part, 'id') ?? '');
          break;
        case 'commentRangeStart':
          this.openComments.set(attribute(part, 'id') ?? '', '');
          break;
        case 'AlternateContent':
          this.inline(child(part, 'Choice') ?? part, around, style);
          break;
        case 'pPr':
          break;
        default:
          this.inline(part, around, style);
      }
    }
  }

  private endBookmark(id: string): void {
    const open = this.openBookmarks.get(id);
    this.openBookmarks.delete(id);
    if (open) this.bookmarks.set(open.name, { paragraph: open.paragraph, words: open.words });
  }

  private change(part: Element, around: Around, style: string): void {
    const kind = moved.has(part.localName) ? 'move' : part.localName === 'ins' ? 'insertion' : 'deletion';
    const change = { kind, author: attribute(part, 'author') ?? '' } as const;
    // A change inside a change of another author's is told once, by what is around it.
    if (!around.change) this.changes.push({ ...this.spot(wordsIn(part)), ...change });
    this.inline(part, { ...around, change }, style);
  }

  private run(run: Element, around: Around, style: string): void {
    const properties = child(run, 'rPr');
    this.formattingIn(properties);
    const before = this.line.words.length;
    for (const part of childElements(run)) this.runPart(part, around);
    const words = this.line.words.slice(before);
    if (words === '') return;
    const language = attribute(child(properties, 'lang'), 'val') ?? this.languageOf(style);
    if (language !== '' && !isOn(child(properties, 'noProof'))) {
      this.languages.set(language, (this.languages.get(language) ?? 0) + words.replace(/[^\p{L}]/gu, '').length);
    }
    if (words.trim() === '') return;
    if (around.isPrompt) addTo(this.prompts, this.spot(words));
    else if (isOn(child(properties, 'vanish'))) addTo(this.hidden, this.spot(words));
    else if (!['', 'none'].includes(attribute(child(properties, 'highlight'), 'val') ?? ''))
      addTo(this.highlights, this.spot(words));
  }

  private languageOf(style: string, depth = 0): string {
    const definition = this.styleOf(style);
    const own = attribute(child(child(definition, 'rPr'), 'lang'), 'val');
    if (own !== undefined || definition === undefined || depth > mostStyles) return own ?? this.language;
    return this.languageOf(attribute(child(definition, 'basedOn'), 'val') ?? '', depth + 1);
  }

  private letters(letters: string): void {
    const field = this.openFields.at(-1);
    if (field && !field.isPastCode) return;
    for (const open of this.openFields) if (open.isPastCode) open.result += letters;
    for (const open of this.openBookmarks.values()) open.words += letters;
    for (const [id, words] of this.openComments) this.openComments.set(id, words + letters);
    this.line.words += letters;
  }

  private runPart(part: Element, around: Around): void {
    switch (part.localName) {
      case 't':
        if (this.line.anchor === '' && around.anchor !== '') this.line.anchor = around.anchor;
        this.letters(part.textContent);
        break;
      case 'tab':
        this.letters('\t');
        break;
      case 'br':
      case 'cr':
        this.letters(' ');
        break;
      case 'noBreakHyphen':
        this.letters('-');
        break;
      case 'instrText': {
        const field = this.openFields.at(-1);
        if (field) field.code += part.textContent;
        break;
      }
      case 'fldChar':
        this.fieldCharacter(part);
        break;
      case 'commentReference':
        this.comment(attribute(part, 'id') ?? '');
        break;
      case 'drawing':
      case 'pict':
        this.drawing(part);
        break;
      case 'AlternateContent':
        for (const inner of childElements(child(part, 'Choice') ?? part)) this.runPart(inner, around);
        break;
      default:
    }
  }

  private fieldCharacter(part: Element): void {
    const type = attribute(part, 'fldCharType');
    if (type === 'begin') {
      const isDirty = isOnValue(attribute(part, 'dirty'));
      const { paragraph } = this.spot('');
      this.openFields.push({ code: '', result: '', paragraph, isDirty, isPastCode: false });
    }
    const field = this.openFields.at(-1);
    if (type === 'separate' && field) field.isPastCode = true;
    if (type !== 'end' || !field) return;
    this.openFields.pop();
    const code = field.code.trim();
    if (isContents(code)) {
      this.hasEndedContents = true;
      this.contentsCode ??= code;
    }
    this.fields.push({ paragraph: field.paragraph, words: field.result, code, isDirty: field.isDirty });
  }

  private comment(id: string): void {
    const words = this.openComments.get(id) ?? '';
    this.openComments.delete(id);
    const said = this.said.get(id);
    const text = said?.text ?? null;
    const isOwn = text?.startsWith(ownCommentMark.trim()) === true;
    this.comments.push({ ...this.spot(words), author: said?.author ?? '', text, isOwn });
  }

  /** Pictures, charts and drawings: a text box has words of its own. */
  private drawing(node: Element): void {
    const found = descendants(node);
    if (found.some(({ localName }) => localName === 'txbxContent')) return;
    const properties = found.find(({ localName }) => localName === 'docPr');
    const image = found.find(({ localName }) =>
      ['imagedata', 'blip', 'chart', 'relIds', 'wsp', 'wgp'].includes(localName),
    );
    if (!image || found.some((one) => one.localName === 'decorative' && isOn(one))) return;
    const shape = found.find(({ localName }) => localName === 'shape');
    const description = properties
      ? (attribute(properties, 'descr') ?? '') || (attribute(properties, 'title') ?? '')
      : (attribute(shape, 'alt') ?? '');
    const name = attribute(properties, 'name') ?? attribute(shape, 'id') ?? '';
    this.pictures.push({ ...this.spot(''), name, description: description.trim() });
  }
}

/** Styles are based on one another: no template has a longer line of them. */
const mostStyles = 20;

function showsPrompt(control: Element): boolean {
  return isOn(child(child(control, 'sdtPr'), 'showingPlcHdr'));
}

function isOnValue(value: string | undefined): boolean {
  return value !== undefined && !['0', 'false', 'off'].includes(value);
}

/** What stands side by side in one paragraph is one thing to its author. */
function addTo(list: Spot[], spot: Spot): void {
  const last = list.at(-1);
  if (last?.paragraph === spot.paragraph && spot.paragraph >= 0)
    list.splice(-1, 1, { ...last, words: last.words + spot.words });
  else list.push(spot);
}

/** Of headings: tables of figures and of marked entries are others. */
function isContents(code: string): boolean {
  return /^\s*TOC\b/i.test(code) && !/\\[cf]\b/i.test(code);
}

function levelsOf(code: string | null): Leavings['contentsLevels'] {
  if (code === null || /\\[bt]\b/i.test(code)) return null;
  const [, first, last] = /\\o\s*"(\d)-(\d)"/i.exec(code) ?? [];
  return first === undefined || last === undefined ? null : [Number(first), Number(last)];
}
