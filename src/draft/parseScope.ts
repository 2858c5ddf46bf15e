import { addressRefusal, isLinkAddress } from '../model/address';
import { isTick } from '../document/reading/ticks';
import { costPhases, hasCosts, participants, type ChangeRequest, type ModificationCosts } from '../model/rid';
import { amountFromCell, readAmount } from '../model/money';
import { identifierIn, identifiersAlone } from '../document/language/identifiers';
import type { ScopeModification } from './modification';
import {
  isHeadRow,
  isMark,
  isNothing,
  isStatus,
  kindOfHead,
  nextIdentifier,
  readDocuments,
  readParticipants,
  readStatus,
  statusAtEnd,
  type CellKind,
} from './scopeCells';
import { textLines, type TextLine } from './scopeText';

/** What a typed or pasted scope says, and which of its lines say nothing that is understood. */
export interface ScopeReading {
  readonly modifications: readonly ScopeModification[];
  readonly changeRequests: readonly ChangeRequest[];
  readonly messages: readonly ScopeMessage[];
  /** It has lines, and none of them is understood: a RID of it would have nothing in it. */
  readonly isNotUnderstood: boolean;
}

export interface ScopeMessage {
  /** From 1. */
  readonly line: number;
  /** The words that were not taken over. */
  readonly text: string;
  /** What is wrong with them, and what to do. */
  readonly message: string;
}

/**
 * Reads a scope: a modification a line, as `MP079 – Title` or as the cells of a table copied from Word or Excel, of
 * Markdown or of separated values, with or without its heads; or several that are named alone. Lines such as `Approved`
 * say what those below are. It never throws: what it does not understand it tells.
 */
export function parseScope(text: string): ScopeReading {
  const reader = new ScopeReader();
  for (const line of textLines(text)) reader.read(line);
  return reader;
}

class ScopeReader implements ScopeReading {
  readonly modifications: ScopeModification[] = [];
  readonly changeRequests: ChangeRequest[] = [];
  readonly messages: ScopeMessage[] = [];
  private readonly ids = new Set<string>();
  private heads: readonly (CellKind | 'unknown' | null)[] | null = null;
  /** Heads that no row has followed yet. */
  private untold: TextLine | null = null;
  /** What a caption says of the lines below it that do not say it themselves. */
  private status: ScopeModification['status'] | null = null;

  get isNotUnderstood(): boolean {
    return this.messages.length > 0 && this.modifications.length + this.changeRequests.length === 0;
  }

  read(line: TextLine): void {
    const { cells } = line;
    // Below heads, a second identifier says something of the first.
    const alone = this.heads ? [] : identifiersAlone(line.text);
    if (alone.length > 1) for (const id of alone) this.item({ ...line, cells: [id] });
    else if (cells.some((cell) => identifierIn(cell) !== null)) this.item(line);
    else if (isHeadRow(cells)) {
      this.heads = cells.map((head) => (head === '' ? null : (kindOfHead(head) ?? 'unknown')));
      this.untold = line;
    } else if (isCaption(line.text)) this.status = readStatus(line.text) ?? this.status;
    else
      this.tell(
        line,
        line.text,
        'It has no identifier such as MP079 or SECMP0062. Add one in front, or leave the line out.',
      );
  }

  private tell({ number }: TextLine, text: string, message: string): void {
    this.messages.push({ line: number, text, message });
  }

  /** Tells of the columns whose heads are not known, once it is clear which has the identifiers. */
  private tellOfHeads(identifiers: number): void {
    const { untold } = this;
    this.untold = null;
    untold?.cells.forEach((head, at) => {
      if (at === identifiers || this.heads?.[at] !== 'unknown') return;
      this.tell(
        untold,
        head,
        'This column is not known, so it was left out. Give it a head such as Title or Documents.',
      );
    });
  }

  private item(line: TextLine): void {
    const at = line.cells.findIndex((cell) => identifierIn(cell) !== null);
    const found = identifierIn(line.cells[at] ?? '');
    if (!found) return;
    this.tellOfHeads(at);
    const { id } = found;
    const next = nextIdentifier(found.rest);
    if (next !== null) {
      this.tell(line, line.text, `It is not clear what is said of ${id} and ${next}. Give each a line of its own.`);
      return;
    }
    if (this.ids.has(id)) {
      this.tell(line, line.text, `${id} is listed above already, and that line was taken. Leave one of the two out.`);
      return;
    }
    this.ids.add(id);
    const record = new ScopeRecord(id);
    record.words(found.rest);
    const left: string[] = [];
    const refused: string[] = [];
    const others = line.cells.flatMap((cell, index) => {
      const kind = this.heads?.[index] ?? null;
      return index === at || kind === 'unknown' ? [] : [{ cell, kind }];
    });
    // Five marks side by side are the columns of the participant impact matrix.
    const marks = this.heads ? [] : others.filter(({ cell }) => isMark(cell)).slice(-participants.length);
    const matrix = marks.length === participants.length && marks.some(({ cell }) => cell !== '') ? marks : [];
    record.ticks(matrix.map(({ cell }) => cell));
    for (const { cell, kind } of others.filter((other) => !matrix.includes(other))) {
      if (cell === '' || (kind === null ? record.guess(cell) : record.take(kind, cell))) continue;
      if (kind === 'address') refused.push(cell);
      else left.push(cell);
    }
    const { title = '', summary = '' } = record.value;
    if (id.startsWith('CR')) this.changeRequests.push({ id, title, summary });
    else this.modifications.push(this.status ? { status: this.status, ...record.value } : record.value);
    if (id.startsWith('CR') && record.saysMore()) {
      this.tell(
        line,
        line.text,
        `${id} is a DCC Change Request, which is no part of a release: of it only title and summary are taken over.`,
      );
    }
    if (line.text.includes(lost)) {
      this.tell(line, line.text, `Where “${lost}” stands, a character was lost. Write it again, here or in the RID.`);
    }
    for (const words of refused) {
      this.tell(line, words, `No link of ${id} can be made of it. ${addressRefusal}`);
    }
    for (const words of left) {
      this.tell(
        line,
        words,
        `It is not clear what “${words}” says of ${id}. Add it where it belongs once the RID is made.`,
      );
    }
  }
}

/** What a reader of text puts in the place of what it cannot read. */
const lost = '\uFFFD';

/** What is known of one modification, cell by cell. */
class ScopeRecord {
  value: ScopeModification;

  constructor(id: string) {
    this.value = { id };
  }

  private set(change: Partial<ScopeModification>): true {
    this.value = { ...this.value, ...change };
    return true;
  }

  /** Whether anything is known but its words. */
  saysMore(): boolean {
    return Object.keys(this.value).some((key) => !['id', 'title', 'summary'].includes(key));
  }

  /** The words behind the identifier: a title, in quotes or not, what it does, and its status. */
  words(words: string): void {
    const rest = this.withoutStatus(words);
    if (/^(?:will|would|proposes?) /.test(rest)) this.set({ summary: rest });
    else if (rest !== '') {
      const quoted = /^[‘“'"](.+?)[’”'"](?=\s+(?:will|would|proposes?|seeks?|aims?)\b|[\s.,;:]*$)\s*(.*)$/.exec(rest);
      this.set({ title: quoted?.[1] ?? rest });
      const summary = quoted?.[2] ?? '';
      if (/\w/.test(summary)) this.set({ summary });
    }
  }

  /** Takes the status at the end of words, where none is known yet, and gives what stands in front of it. */
  private withoutStatus(words: string): string {
    const end = this.value.status === undefined ? statusAtEnd(words) : null;
    if (end?.status) this.set({ status: end.status });
    return end?.before ?? words;
  }

  ticks(cells: readonly string[]): void {
    if (cells.length > 0) this.set({ participants: participants.filter((_, at) => isTick(cells[at] ?? '')) });
  }

  /** Takes a cell below a head; answers false where it says something else. */
  take(kind: CellKind, cell: string): boolean {
    switch (kind) {
      case 'id':
        return false;
      case 'title':
        return this.set({ title: this.withoutStatus(cell).replace(/^[‘“'"](.*)[’”'"]$/, '$1') });
      case 'summary':
        return this.set({ summary: cell });
      case 'status': {
        const status = readStatus(cell);
        return status !== null && this.set({ status });
      }
      case 'documents': {
        const documents = readDocuments(cell);
        return documents !== null && this.set({ documents });
      }
      case 'address':
        return isLinkAddress(cell) && this.set({ address: cell });
      case 'participants': {
        const named = readParticipants(cell);
        return named !== null && this.set({ participants: named });
      }
      case 'impactsSystems':
        if (isTick(cell)) return this.set({ impactsSystems: true });
        return (isMark(cell) || isNothing(cell)) && !hasCosts(this.value.costs) && this.set({ impactsSystems: false });
      case 'designBuildPit':
      case 'sit':
      case 'uit':
      case 'live': {
        if (isNothing(cell)) return true;
        const amount = readAmount(cell) ?? readAmount(`£${cell}`);
        if (this.value.impactsSystems === false) return amount === 0;
        const costs: ModificationCosts = this.value.costs ?? { designBuildPit: '', sit: '', uit: '', live: '' };
        return this.set({ costs: { ...costs, [kind]: amount ?? amountFromCell(cell) }, impactsSystems: true });
      }
      default:
        if (isTick(cell)) return this.set({ participants: [...(this.value.participants ?? []), kind] });
        return isMark(cell);
    }
  }

  /** Takes a cell that no head explains, by what it looks like. */
  guess(cell: string): boolean {
    const { title = '', summary = '', status, documents, costs } = this.value;
    if (/^https?:\/\/\S+$/i.test(cell)) return this.take('address', cell);
    if (readAmount(cell) !== null) {
      const next = costPhases.find((phase) => (costs?.[phase] ?? '') === '');
      return next !== undefined && this.take(next, cell);
    }
    if (isMark(cell)) return false;
    if (status === undefined && isStatus(cell) && cell.length < longestStatus) return this.take('status', cell);
    if (documents === undefined && this.take('documents', cell)) return true;
    if (this.value.participants === undefined && this.take('participants', cell)) return true;
    if (title === '') return this.take('title', cell);
    return summary === '' && this.take('summary', cell);
  }
}

const longestStatus = 40;

/** A line that heads those below it, such as `Approved Modification Proposals:`; a table’s caption is one too. */
function isCaption(text: string): boolean {
  return /^(?:(?:approved|targeted)(?: modifications?(?: proposals?)?)?|modifications?(?: proposals?)?|scope|DCC change requests?|participant impact matrix)\s*:?$/i.test(
    text,
  );
}
