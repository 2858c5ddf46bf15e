import { DOMParser, XMLSerializer, type Document, type Element } from '@xmldom/xmldom';

const main = 'http://schemas.openxmlformats.org/wordprocessingml/2006/main';

/** A change that cannot be made: the case names words or a table that its RID has not got. */
export class NoSuchPlace extends Error {
  override readonly name = 'NoSuchPlace';
}

/**
 * A RID to be changed in one place, as its author would: a flat OPC package, of which only the main part is parsed.
 * Every verb throws a NoSuchPlace for what is not there, so that no case can pass because nothing was changed.
 */
export class Paper {
  private readonly document: Document;
  private readonly before: string;
  private readonly after: string;

  constructor(flat: string) {
    const start = flat.indexOf('<w:document');
    const end = flat.indexOf('</w:document>') + '</w:document>'.length;
    this.before = flat.slice(0, start);
    this.after = flat.slice(end);
    this.document = new DOMParser().parseFromString(flat.slice(start, end), 'text/xml');
  }

  get flat(): string {
    return this.before + new XMLSerializer().serializeToString(this.document) + this.after;
  }

  /** Writes other words in the place of some, in the first paragraph that has them; its entry in the contents is none. */
  say(words: string, others: string): this {
    const paragraph = this.paragraphWith(words);
    setText(
      paragraph,
      textOf(paragraph).replace(words, () => others),
    );
    return this;
  }

  /** The same wherever the words stand. */
  sayEverywhere(words: string, others: string): this {
    const paragraphs = this.paragraphs().filter((paragraph) => textOf(paragraph).includes(words));
    if (paragraphs.length === 0) throw new NoSuchPlace(words);
    for (const paragraph of paragraphs)
      setText(
        paragraph,
        textOf(paragraph).replaceAll(words, () => others),
      );
    return this;
  }

  /** A new paragraph in the look of the one before it. */
  add(after: string, text: string): this {
    const paragraph = this.paragraphWith(after);
    const copy = paragraph.cloneNode(true) as Element;
    setText(copy, text);
    paragraph.parentNode?.insertBefore(copy, paragraph.nextSibling);
    return this;
  }

  /** A sentence at the end of a paragraph. */
  append(to: string, sentence: string): this {
    const paragraph = this.paragraphWith(to);
    setText(paragraph, `${textOf(paragraph)} ${sentence}`);
    return this;
  }

  remove(words: string): this {
    const paragraph = this.paragraphWith(words);
    paragraph.parentNode?.removeChild(paragraph);
    return this;
  }

  /** Writes words of a paragraph so that their runs look otherwise, such as hidden or struck through. */
  dress(words: string, ...properties: readonly string[]): this {
    const paragraph = this.paragraphWith(words);
    const [before, after] = splitAt(textOf(paragraph), words);
    setText(paragraph, '');
    for (const [text, look] of [
      [before, []],
      [words, properties],
      [after, []],
    ] as const) {
      if (text !== '') paragraph.appendChild(this.run(text, look));
    }
    return this;
  }

  /** A cell of the table with this caption, by the text of another cell of its row and the head of its column. */
  cell(caption: string, row: string, head: string, text: string): this {
    const cells = this.row(caption, row);
    setCell(cells[this.column(caption, head)] ?? missing(head), text);
    return this;
  }

  head(caption: string, head: string, other: string): this {
    setCell(this.heads(caption)[this.column(caption, head)] ?? missing(head), other);
    return this;
  }

  caption(caption: string, other: string): this {
    setCell(cellsOf(rowsOf(this.table(caption))[0] ?? missing(caption))[0] ?? missing(caption), other);
    return this;
  }

  addRow(caption: string, after: string, cells: readonly string[]): this {
    const row = this.rowElement(caption, after);
    const copy = row.cloneNode(true) as Element;
    cellsOf(copy).forEach((cell, at) => {
      setCell(cell, cells[at] ?? '');
    });
    row.parentNode?.insertBefore(copy, row.nextSibling);
    return this;
  }

  removeRow(caption: string, row: string): this {
    const element = this.rowElement(caption, row);
    element.parentNode?.removeChild(element);
    return this;
  }

  moveRow(caption: string, row: string, below: string): this {
    const moved = this.rowElement(caption, row);
    const target = this.rowElement(caption, below);
    target.parentNode?.insertBefore(moved, target.nextSibling);
    return this;
  }

  /** A column to the right of all others. */
  addColumn(caption: string, head: string, text: (row: string) => string): this {
    rowsOf(this.table(caption)).forEach((row, at) => {
      const cells = cellsOf(row);
      const last = cells.at(-1) ?? missing(caption);
      // The caption is one cell across all columns, and stays one.
      if (at === 0) return;
      const copy = last.cloneNode(true) as Element;
      setCell(copy, at === 1 ? head : text(textOf(cells[0] ?? last)));
      row.insertBefore(copy, last.nextSibling);
    });
    return this;
  }

  /** What stands below the caption: the heads, then the rows. */
  grid(caption: string): string[][] {
    return rowsOf(this.table(caption))
      .slice(1)
      .map((row) => cellsOf(row).map(textOf));
  }

  /** Gives a table other heads and rows, in the look of those that it has; its caption stays. */
  rebuild(caption: string, grid: readonly (readonly string[])[]): this {
    this.fill(this.table(caption), grid);
    return this;
  }

  /** A second table below one, in its look, with paragraphs between. */
  addTable(below: string, caption: string, between: readonly string[], grid: readonly (readonly string[])[]): this {
    const table = this.table(below);
    const copy = table.cloneNode(true) as Element;
    setCell(cellsOf(rowsOf(copy)[0] ?? missing(below))[0] ?? missing(below), caption);
    this.fill(copy, grid);
    const next = table.nextSibling;
    for (const text of between.length > 0 ? between : ['']) {
      const paragraph = this.document.createElementNS(main, 'w:p');
      setText(paragraph, text);
      table.parentNode?.insertBefore(paragraph, next);
    }
    table.parentNode?.insertBefore(copy, next);
    return this;
  }

  /** Takes the caption out of a table and writes it above or below as a paragraph. */
  captionBeside(caption: string, text: string, where: 'above' | 'below'): this {
    const table = this.table(caption);
    const [row] = rowsOf(table);
    if (row) table.removeChild(row);
    const paragraph = this.document.createElementNS(main, 'w:p');
    setText(paragraph, text);
    table.parentNode?.insertBefore(paragraph, where === 'above' ? table : table.nextSibling);
    return this;
  }

  /** Puts a table into the one cell of another that only lays out the page. */
  layOut(caption: string): this {
    const table = this.table(caption);
    const outer = this.document.createElementNS(main, 'w:tbl');
    const row = this.document.createElementNS(main, 'w:tr');
    const cell = this.document.createElementNS(main, 'w:tc');
    const properties = children(table, 'tblPr')[0]?.cloneNode(true);
    if (properties) outer.appendChild(properties);
    outer.appendChild(row);
    row.appendChild(cell);
    table.parentNode?.insertBefore(outer, table);
    cell.appendChild(table);
    cell.appendChild(this.document.createElementNS(main, 'w:p'));
    return this;
  }

  private fill(table: Element, grid: readonly (readonly string[])[]): void {
    const [, head, body] = rowsOf(table);
    if (!head || !body) throw new NoSuchPlace('rows');
    const rows = grid.map((cells, at) => {
      const row = (at === 0 ? head : body).cloneNode(true) as Element;
      const standing = cellsOf(row);
      cells.forEach((text, index) => {
        const cell = standing[index] ?? (standing.at(-1)?.cloneNode(true) as Element);
        setCell(cell, text);
        row.appendChild(cell);
      });
      for (const cell of standing.slice(cells.length)) row.removeChild(cell);
      return row;
    });
    for (const row of rowsOf(table).slice(1)) table.removeChild(row);
    for (const row of rows) table.appendChild(row);
  }

  removeTable(caption: string): this {
    const table = this.table(caption);
    table.parentNode?.removeChild(table);
    return this;
  }

  private paragraphs(): Element[] {
    return all(this.document, 'p').filter((paragraph) => !/^TOC/i.test(styleOf(paragraph)));
  }

  private paragraphWith(words: string): Element {
    return this.paragraphs().find((paragraph) => textOf(paragraph).includes(words)) ?? missing(words);
  }

  private table(caption: string): Element {
    const tables = all(this.document, 'tbl');
    return tables.find((table) => textOf(rowsOf(table)[0] ?? table) === caption) ?? missing(caption);
  }

  private heads(caption: string): Element[] {
    return cellsOf(rowsOf(this.table(caption))[1] ?? missing(caption));
  }

  private column(caption: string, head: string): number {
    const at = this.heads(caption).findIndex((cell) => textOf(cell) === head);
    return at < 0 ? missing(`${caption}: ${head}`) : at;
  }

  private rowElement(caption: string, text: string): Element {
    const rows = rowsOf(this.table(caption)).slice(1);
    return rows.find((row) => cellsOf(row).some((cell) => textOf(cell) === text)) ?? missing(`${caption}: ${text}`);
  }

  private row(caption: string, text: string): Element[] {
    return cellsOf(this.rowElement(caption, text));
  }

  private run(text: string, properties: readonly string[]): Element {
    const run = this.document.createElementNS(main, 'w:r');
    const look = this.document.createElementNS(main, 'w:rPr');
    for (const name of properties) look.appendChild(this.document.createElementNS(main, `w:${name}`));
    if (properties.length > 0) run.appendChild(look);
    run.appendChild(textElement(this.document, text));
    return run;
  }
}

function missing(what: string): never {
  throw new NoSuchPlace(what);
}

const all = (node: Document | Element, name: string): Element[] => [...node.getElementsByTagNameNS(main, name)];
const children = (node: Element, name: string): Element[] =>
  [...node.childNodes].filter(
    (child): child is Element => child.nodeType === 1 && (child as Element).localName === name,
  );
const rowsOf = (table: Element): Element[] => children(table, 'tr');
const cellsOf = (row: Element): Element[] => children(row, 'tc');
const textOf = (node: Element): string =>
  all(node, 't')
    .map((text) => text.textContent ?? '')
    .join('');
const styleOf = (paragraph: Element): string =>
  children(children(paragraph, 'pPr')[0] ?? paragraph, 'pStyle')[0]?.getAttributeNS(main, 'val') ?? '';

function splitAt(text: string, words: string): readonly [string, string] {
  const at = text.indexOf(words);
  return [text.slice(0, at), text.slice(at + words.length)];
}

function textElement(document: Document, text: string): Element {
  const made = document.createElementNS(main, 'w:t');
  made.setAttribute('xml:space', 'preserve');
  made.textContent = text;
  return made;
}

/**
 * Makes a paragraph say this, in the look of its first letters: a link, a bookmark or a control stays as it is where the
 * change is in one run, and goes where it is not.
 */
function setText(paragraph: Element, text: string): void {
  const texts = all(paragraph, 't');
  const before = texts.map((node) => node.textContent ?? '');
  const whole = before.join('');
  const [head, tail] = common(whole, text);
  let at = 0;
  const touched = before.map((part) => {
    const span = { start: at, end: at + part.length };
    at = span.end;
    return span;
  });
  const first = touched.findIndex(({ end }) => end >= head && end > 0);
  const target = first < 0 ? 0 : first;
  const start = touched[target]?.start ?? 0;
  // All that changes goes into the run in which the change begins; the runs behind it lose what the change covers.
  const changeEnd = whole.length - tail;
  texts.forEach((node, index) => {
    const span = touched[index] ?? { start: 0, end: 0 };
    const part = before[index] ?? '';
    if (index < target) return;
    if (index === target) {
      const inserted = text.slice(head, text.length - tail);
      node.textContent = part.slice(0, head - start) + inserted + part.slice(Math.max(changeEnd - span.start, 0));
    } else node.textContent = part.slice(Math.max(Math.min(changeEnd - span.start, part.length), 0));
    node.setAttribute('xml:space', 'preserve');
  });
  if (texts.length > 0) return;
  const document = paragraph.ownerDocument;
  if (!document) return;
  const run = document.createElementNS(main, 'w:r');
  run.appendChild(textElement(document, text));
  paragraph.appendChild(run);
}

/** How many letters two texts have in common at their start and, behind those, at their end. */
function common(one: string, other: string): readonly [number, number] {
  const most = Math.min(one.length, other.length);
  let head = 0;
  while (head < most && one[head] === other[head]) head += 1;
  let tail = 0;
  while (tail < most - head && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return [head, tail];
}

/** Makes a cell say this in one paragraph, in the look of its first. */
function setCell(cell: Element, text: string): void {
  const [first, ...others] = children(cell, 'p');
  if (!first) return;
  for (const paragraph of others) cell.removeChild(paragraph);
  setText(first, text);
}
