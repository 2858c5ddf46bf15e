import type { Annotation, CheckResult, PopupAction } from '../app';
import { toProblems, type Problem } from './problems';
import type { PaneServices } from './services';

/** Keeps the underlines in the document in step with the problems of the last check. */
export class Underlines {
  private shown: readonly Annotation[] = [];
  private problems: readonly Problem[] = [];

  constructor(
    private readonly services: Pick<PaneServices, 'underline' | 'watchUnderlines'>,
    private readonly onAction: (problem: Problem, action: PopupAction['action']) => void,
  ) {}

  async start(): Promise<void> {
    await this.services.watchUnderlines({
      onAction: ({ id, action }) => {
        const key = this.shown.find((annotation) => annotation.id === id)?.key;
        const problem = this.problems.find((candidate) => candidate.key === key);
        // Word takes the underline away with its pop-up.
        this.drop([id]);
        if (problem) this.onAction(problem, action);
      },
      onRemoved: (ids) => {
        this.drop(ids);
      },
    });
  }

  async show({ diagnostics, document }: CheckResult): Promise<void> {
    this.problems = toProblems(diagnostics);
    this.shown = await this.services.underline(this.problems, this.shown, document);
  }

  async hide({ document }: CheckResult): Promise<void> {
    this.problems = [];
    this.shown = await this.services.underline([], this.shown, document);
  }

  private drop(ids: readonly string[]): void {
    this.shown = this.shown.filter(({ id }) => !ids.includes(id));
  }
}
