import type { CheckResult } from '../app';
import type { Rid } from '../model/rid';
import { noEdits, redo, undo, withEdit, type ModelEdits, type Stepped } from './modelEdits';
import type { PaneServices } from './services';
import type { PaneEvent } from './state';
import { texts } from './texts';

/** Keeps the data model that the pane shows: an edit is shown at once and stored as soon as nothing else is under way. */
export class ModelKeeper {
  private edits: ModelEdits = noEdits;
  /** What is to be stored, where that has not been done yet. */
  private unsaved: Rid | null = null;

  constructor(
    private readonly services: Pick<PaneServices, 'model' | 'saveModel'>,
    private readonly dispatch: (event: PaneEvent) => void,
  ) {}

  /** Shows the model of a checked document, unless an edit of the author's is still to be stored. */
  async read(result: CheckResult): Promise<void> {
    if (!result.usable || this.unsaved) return;
    const model = await this.services.model(result);
    if (!this.unsaved) this.show(model);
  }

  change(before: Rid, after: Rid, what: string): void {
    this.edits = withEdit(this.edits, { what, before, after });
    this.set(after, texts.announceEdited(what));
  }

  undo(now: Rid): void {
    this.step(undo(this.edits, now), now, texts.announceUndone);
  }

  redo(now: Rid): void {
    this.step(redo(this.edits, now), now, texts.announceRedone);
  }

  /** Stores the latest edit; what fails to be stored is stored with the next one. */
  async save(): Promise<void> {
    const model = this.unsaved;
    if (!model) return;
    this.unsaved = null;
    try {
      await this.services.saveModel(model);
    } catch (error) {
      this.unsaved ??= model;
      throw error;
    }
  }

  private step(stepped: Stepped | null, now: Rid, announce: (what: string) => string): void {
    if (!stepped) return;
    this.edits = stepped.edits;
    const { model, what } = stepped;
    this.set(model, model === now ? texts.announceChangedSince(what) : announce(what));
  }

  private set(model: Rid, announcement: string): void {
    this.unsaved = model;
    this.show(model);
    this.dispatch({ kind: 'said', announcement });
  }

  private show(model: Rid): void {
    const latest = (edits: ModelEdits['done']): string | null => edits.at(-1)?.what ?? null;
    this.dispatch({ kind: 'modelShown', model, undo: latest(this.edits.done), redo: latest(this.edits.undone) });
  }
}
