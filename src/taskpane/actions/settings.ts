import type { IgnoredProblem } from '../../app';
import { noAdditions } from '../../model/noAdditions';
import type { Settings } from '../../model/settings';
import { severityNames } from '../check/checkTexts';
import type { Pane } from '../core/pane';
import { storedSettings } from '../core/storedSettings';
import type { App } from '../core/world';
import { actionTexts } from './actionTexts';
import { checkNow } from './check';
import { answer, work } from './work';

type Ignore = IgnoredProblem['ignore'];

/** Takes decisions to ignore back. */
export function stopIgnoring(pane: Pane, ignores: readonly Ignore[]): Promise<void> {
  const rules = [...new Set(ignores.map(({ rule }) => rule))];
  const names = rules.map((rule) => pane.store.get().titles[rule] ?? rule).join(', ');
  return setting(
    pane,
    actionTexts.stoppedIgnoring(names),
    () => ignoreAgain(pane, ignores),
    async (app) => {
      for (const ignore of ignores) await app.stopIgnoring(ignore);
    },
  );
}

export function ignoreAgain(pane: Pane, ignores: readonly Ignore[]): Promise<void> {
  return setting(
    pane,
    actionTexts.ignored(''),
    () => stopIgnoring(pane, ignores),
    async (app) => {
      for (const ignore of ignores) await app.ignoreAgain(ignore);
    },
  );
}

export function setImpactsSystems(pane: Pane, impacts: boolean | null): Promise<void> {
  const before = storedSettings(pane.store.get().result?.document)?.impactsSystems ?? null;
  return setting(
    pane,
    actionTexts.kindChanged,
    () => setImpactsSystems(pane, before),
    (app) => app.setImpactsSystems(impacts),
  );
}

type RuleDecision = Settings['reference']['rules'][number];

/** Says what a rule's problems count as in this document, and why; null to have them count as usual again. */
export function setSeverity(pane: Pane, rule: string, decision: Omit<RuleDecision, 'rule'> | null): Promise<void> {
  const reference = storedSettings(pane.store.get().result?.document)?.reference ?? noAdditions();
  const others = reference.rules.filter((one) => one.rule !== rule);
  const after = { ...reference, rules: decision ? [...others, { rule, ...decision }] : others };
  const words = decision && severityNames[decision.severity];
  return setReference(pane, reference, after, actionTexts.severitySet(pane.store.get().titles[rule] ?? rule, words));
}

/** Keeps reference data in the document in the place of what it has; `what` says what has changed. */
export function setReference(
  pane: Pane,
  before: Settings['reference'],
  after: Settings['reference'],
  what: string,
): Promise<void> {
  return setting(
    pane,
    what,
    () => setReference(pane, after, before, actionTexts.undone(what)),
    (app) => app.setReference(after),
  );
}

/** Changes what the document keeps, then checks: the rules go by it. */
function setting(
  pane: Pane,
  what: string,
  undo: () => Promise<void>,
  change: (app: App) => Promise<void>,
): Promise<void> {
  return work(pane, 'settings', async () => {
    await change(await pane.world.app());
    await checkNow(pane, actionTexts.settings);
    answer(pane, what, { undo });
  });
}
