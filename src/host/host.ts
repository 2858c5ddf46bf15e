import type { Element } from '@xmldom/xmldom';
import { Annotations } from './annotations';
import type { AnnotationState } from './annotations';
import type { ColorScheme, PopupOptions } from './critique';
import { settleBindings, showBindings } from './docx/bindings';
import { customXmlParts, readCustomXml } from './docx/customXml';
import { WordDocument } from './docx/document';
import { bodyParts } from './docx/flat';
import { isTracking } from './docx/settings';
import { Events } from './events';
import type { WordEvent } from './events';
import { watched } from './faults';
import type { Faults, FailureAt } from './faults';
import { Highlights } from './highlights';
import { applicationObject } from './objects/application';
import { documentObject } from './objects/document';
import type { Objects } from './objects/objects';
import { objectsOf } from './objects/objectsOf';
import { liveText } from './objects/places';
import type { WordObject } from './objects/type';
import { WordPackage } from './package/package';
import type { Session } from './session';
import { authorOf, userOf } from './user';
import type { Author, User } from './user';
import { Batch, isCleanUp } from './wire/executor';
import { readRequest } from './wire/protocol';
import type { ResponseBody } from './wire/protocol';
import { References } from './wire/references';

export interface HostOptions {
  /** Milliseconds added to each round trip. */
  latency?: number;
  faults?: Faults;
  /** The level of WordApi that the host says it has; 1.8 unless told. */
  apiVersion?: number;
  /** Whether Word is the one for the desktop, which can do more than Word on the web; it is, where WordApi is new enough, unless told. */
  desktop?: boolean;
}

export interface Change {
  readonly source: 'add-in' | 'user' | 'co-author';
}

/** An annotation where it stands now; only one that is still `Created` is underlined. */
export interface PlacedAnnotation {
  readonly id: string;
  readonly paragraph: number;
  readonly start: number;
  readonly length: number;
  readonly colorScheme: ColorScheme;
  readonly popupOptions: PopupOptions | undefined;
  readonly state: AnnotationState;
}

/** A stretch of the text of one paragraph, counted as Word's `body.paragraphs` counts. */
export interface PlacedStretch {
  readonly paragraph: number;
  readonly start: number;
  readonly end: number;
}

/** A document open in a Word that is not there: what Office.js sends is done to the .docx. */
export class WordHost {
  readonly apiVersion: number;
  /** The level of each set of Word's own requirements that the host says it has. */
  readonly apiSets: Readonly<Record<string, number>>;
  readonly user: User;
  /** Somebody else at work in the same document. */
  readonly coAuthor: Author;
  latency: number;
  /** Batches that did work for the add-in. */
  roundTrips = 0;
  /** Batches in which Office.js only let go of objects. */
  cleanUps = 0;
  /** How many actions of the batch that was sent last did something. */
  lastActions = 0;
  /** How often a paragraph was asked for by its name after something had been changed in the same batch. */
  lateNames = 0;
  private currentFaults: Faults = {};
  private batchesSinceFaults = 0;
  private readonly document: WordDocument;
  private readonly session: Session;
  private readonly root: WordObject;
  private readonly application: WordObject;
  private readonly references = new References();
  private readonly events: Events;
  private readonly changeListeners = new Set<(change: Change) => void>();
  private readonly selectListeners = new Set<() => void>();
  private readonly markListeners = new Set<() => void>();
  private readonly openListeners = new Set<(bytes: Uint8Array) => void>();
  private queue: Promise<unknown> = Promise.resolve();

  private constructor(package_: WordPackage, options: HostOptions) {
    this.latency = options.latency ?? 0;
    this.apiVersion = options.apiVersion ?? 1.8;
    const desktop = options.desktop ?? this.apiVersion >= 1.8;
    this.apiSets = { WordApi: this.apiVersion, ...(desktop ? { WordApiDesktop: 1.3 } : {}) };
    this.faults = { ...options.faults };
    this.document = new WordDocument(package_);
    showBindings(this.document);
    this.session = this.openSession();
    this.events = new Events(this.document, this.session.annotations, (id) => this.references.find(id));
    this.root = documentObject(this.session);
    this.application = applicationObject((bytes) => {
      for (const listener of this.openListeners) listener(bytes);
    });
    this.user = userOf(this.session, (work) => {
      this.change('user', work);
    });
    this.coAuthor = authorOf(this.session, (work) => {
      this.change('co-author', work);
    });
  }

  /** Throws UnusableFileError. */
  static open(bytes: Uint8Array, options: HostOptions = {}): WordHost {
    return new WordHost(WordPackage.open(bytes), options);
  }

  get faults(): Faults {
    return this.currentFaults;
  }

  /** Batches are counted anew for `failAtAction`. */
  set faults(faults: Faults) {
    const countAnew = (): void => {
      this.batchesSinceFaults = 0;
    };
    this.currentFaults = watched(faults, countAnew);
    countAnew();
  }

  get changed(): boolean {
    return this.document.package_.changed;
  }

  /** Offsets are in the paragraph's text; null until something was selected. */
  get selection(): PlacedStretch | null {
    const { selected } = this.session;
    const paragraph = selected ? this.document.indexOf(selected.paragraph) : -1;
    return selected && paragraph >= 0 ? { paragraph, start: selected.start, end: selected.end } : null;
  }

  /** Oldest first. Those in headers and footers have no place in the body and are left out. */
  get annotations(): readonly PlacedAnnotation[] {
    return this.session.annotations
      .all()
      .filter(({ isDrawn }) => isDrawn)
      .map(({ id, critique: { colorScheme, popupOptions }, extent: { paragraph, start, end }, state }) => ({
        id,
        paragraph: this.document.indexOf(paragraph),
        start,
        length: end - start,
        colorScheme,
        popupOptions,
        state,
      }))
      .filter(({ paragraph }) => paragraph >= 0);
  }

  /** What `Range.highlight()` shows just now. */
  get highlighted(): readonly PlacedStretch[] {
    return this.session.highlights
      .all()
      .map(({ paragraph, start, end }) => ({ paragraph: this.document.indexOf(paragraph), start, end }))
      .filter(({ paragraph }) => paragraph >= 0);
  }

  /** The pane has been closed: what it has put over the text goes with it. */
  closePane(): void {
    const before = this.marks;
    this.session.annotations.clear();
    this.session.highlights.clear();
    this.tellMarks(before);
  }

  /** One batch of Office.js; batches run one after another. */
  execute(requestBody: unknown): Promise<ResponseBody> {
    const answer = this.queue.then(async () => {
      if (this.latency > 0) await new Promise((resolve) => setTimeout(resolve, this.latency));
      return this.run(requestBody);
    });
    this.queue = answer.catch(() => undefined);
    return answer;
  }

  /** What the name of its file ends in, such as `.docx`: Word opens it under no other. */
  get extension(): string {
    return this.document.package_.extension;
  }

  /** The body with what belongs to it, by names in a flat package: what `Body.getOoxml` tells, without the way there. */
  bodyParts(): ReadonlyMap<string, Element> {
    return bodyParts(this.document);
  }

  /** The custom XML parts of a namespace. */
  customXml(wanted: string): readonly { readonly id: string; readonly xml: string }[] {
    return customXmlParts(this.document)
      .filter(({ namespace }) => namespace === wanted)
      .map(({ id, name }) => ({ id, xml: readCustomXml(this.document, name) }));
  }

  get tracksChanges(): boolean {
    return isTracking(this.document);
  }

  /** The original bytes when nothing changed; otherwise every part not touched is byte for byte what it was. */
  save(): Uint8Array {
    return this.document.package_.save();
  }

  onChange(listener: (change: Change) => void): () => void {
    this.changeListeners.add(listener);
    return () => this.changeListeners.delete(listener);
  }

  onSelect(listener: () => void): () => void {
    this.selectListeners.add(listener);
    return () => this.selectListeners.delete(listener);
  }

  /** Called when annotations or highlights have come, gone or changed their look; they also move with the text. */
  onMarks(listener: () => void): () => void {
    this.markListeners.add(listener);
    return () => this.markListeners.delete(listener);
  }

  /** Called with the bytes of each document that the add-in makes and opens beside this one. */
  onOpen(listener: (bytes: Uint8Array) => void): () => void {
    this.openListeners.add(listener);
    return () => this.openListeners.delete(listener);
  }

  /** Word's own events, for whoever carries them to Office.js. */
  onEvent(listener: (event: WordEvent) => void): () => void {
    return this.events.listen(listener);
  }

  private run(requestBody: unknown): ResponseBody {
    const request = readRequest(requestBody);
    if (!isCleanUp(request)) this.currentFaults.beforeBatch?.(this.batchesSinceFaults);
    if (isCleanUp(request)) this.cleanUps += 1;
    else {
      this.roundTrips += 1;
      this.session.grownTables.clear();
      // Any other number will do, as long as none is the same twice.
      if (this.currentFaults.unstableControlIds) this.document.controlIdShift += 1_000;
    }
    const failure = isCleanUp(request) ? undefined : this.failure();
    if (!isCleanUp(request)) this.batchesSinceFaults += 1;
    const batch = new Batch(request, {
      root: this.root,
      application: this.application,
      references: this.references,
      events: this.events,
      settle: () => {
        settleBindings(this.document);
      },
      faults: this.currentFaults,
      onLateName: () => {
        this.lateNames += 1;
      },
      failAt: failure,
    });
    const answer = this.change('add-in', () => batch.run());
    if (!isCleanUp(request)) this.lastActions = batch.effectiveActions;
    this.forgetRanges();
    return answer;
  }

  /** Where the batch that comes fails. */
  private failure(): Pick<FailureAt, 'action' | 'code'> | undefined {
    const failure = this.currentFaults.failAtAction;
    if (!failure || this.batchesSinceFaults < failure.batch) return undefined;
    if (this.batchesSinceFaults === failure.batch) return failure;
    return failure.forGood ? { ...failure, action: 1 } : undefined;
  }

  /** Does something and tells who listens if the document is another one afterwards. */
  private change<T>(source: Change['source'], work: () => T): T {
    const { package_ } = this.document;
    const before = package_.edits;
    const marks = this.marks;
    try {
      return this.events.during(source === 'co-author' ? 'Remote' : 'Local', () => {
        try {
          return work();
        } finally {
          settleBindings(this.document);
        }
      });
    } finally {
      this.tellMarks(marks);
      if (package_.edits !== before) for (const listener of this.changeListeners) listener({ source });
    }
  }

  private get marks(): number {
    return this.session.annotations.changes + this.session.highlights.changes;
  }

  private tellMarks(before: number): void {
    if (this.marks !== before) for (const listener of this.markListeners) listener();
  }

  /** Ranges that the add-in holds no more need not follow the text any longer. */
  private forgetRanges(): void {
    const { live } = this.document;
    live.clear();
    if (this.session.selected) live.add(this.session.selected);
    for (const { extent } of this.session.annotations.all()) live.add(extent);
    for (const extent of this.session.highlights.all()) live.add(extent);
    for (const object of this.references.values()) {
      const extent = object.typeName === 'Range' ? object.extent() : undefined;
      if (extent?.kind === 'text') live.add(extent);
    }
  }

  private openSession(): Session {
    const faults = (): Faults => this.currentFaults;
    let objects: Objects | undefined;
    const announce = (): void => {
      this.events.selected(this.session.selected);
      for (const listener of this.selectListeners) listener();
    };
    return {
      document: this.document,
      annotations: new Annotations(this.document),
      highlights: new Highlights(this.document),
      get faults() {
        return faults();
      },
      get objects() {
        return (objects ??= objectsOf(this));
      },
      grownTables: new Set(),
      selected: null,
      select(paragraph: Element, start: number, end: number) {
        this.selected = liveText(this, paragraph, start, end);
        announce();
      },
    };
  }
}
