import { isDarkTheme, whenReady } from '../app/office';
import { localDay, type IsoDate } from '../model/date';
import { later } from './later';
import { loadNewRid, loadRelease, loadReport, loadSettings } from './lazyViews';
import type { PaneServices } from './services';

/** The one place where the pane looks at a clock. */
const today = (): IsoDate => localDay(new Date());

/** All that needs a document: far larger than the pane itself, which is drawn without it. */
const loadApp = () => import('../app');

/** Begins to load it while Word gets ready. What fails now is asked for again when it is needed, and says so then. */
export function loadAhead(): void {
  void loadApp().catch(() => undefined);
}

export const services: PaneServices = {
  whenReady,
  isDarkTheme,
  later,
  check: async (since, signal) => {
    const earlier = since && { since: { document: since.result.document, changed: since.changed } };
    return (await loadApp()).checkDocument({ today: today(), ...earlier, ...(signal && { signal }) });
  },
  refresh: async (request, course) => (await (await loadApp()).refreshTables(request, course)).parts,
  fix: async (problem, result) => (await loadApp()).applyFix(problem, result),
  fixAll: async (course) => (await loadApp()).fixAllSafe({ today: today(), ...course }),
  ignore: async (problem, { document }, why, everywhere) =>
    (await loadApp()).ignoreProblems([problem], document, { ...why, on: today() }, everywhere),
  stopIgnoring: async (ignore) => (await loadApp()).stopIgnoring(ignore),
  ignoreAgain: async (ignore) => (await loadApp()).ignoreAgain(ignore),
  setImpactsSystems: async (impacts) => (await loadApp()).setImpactsSystems(impacts),
  setReference: async (reference) => (await loadApp()).setReference(reference),
  parseAdditions: async (json, fileName) => (await loadApp()).parseAdditions(json, fileName),
  previewSetUp: async (course) => (await loadApp()).previewSetUp({}, course),
  setUp: async (options, course) => (await loadApp()).setUpDocument(options, course),
  removeSetUp: async (options) => (await loadApp()).removeSetUp(options),
  drafting: async () => {
    const { draftRid, draftSteps, nextRelease, parseModel, parseScope } = await loadApp();
    return {
      today: today(),
      parseScope,
      parseModel,
      steps: draftSteps,
      draft: (draft) => draftRid({ ...draft, today: today() }),
      next: (last, next, document) => {
        const known = document && { known: document.reading.given.reference };
        return nextRelease(last, { ...next, ...known, today: today() });
      },
    };
  },
  newRid: async (model, course) => (await loadApp()).writeNewRid(model, course),
  goTo: async (place, result) => (await loadApp()).goToPlace(place, result),
  goToTable: async (table, result) => (await loadApp()).goToTable(table, result),
  explain: async (rule) => (await loadApp()).explainRule(rule),
  watch: async (onChange) => (await loadApp()).watchDocument(onChange),
  underline: async (problems, before, document) => (await loadApp()).underline(problems, before, document),
  watchUnderlines: async (listener) => (await loadApp()).watchAnnotations(listener),
  comment: async (problems, { document }, course) => (await loadApp()).commentProblems(problems, document, course),
  removeComments: async () => (await loadApp()).removeComments(),
  model: async ({ document }) => (await loadApp()).workingModel(document),
  calendar: async () => (await loadApp()).calendar,
  saveModel: async (model) => (await loadApp()).saveModel(model),
  environment: async () => (await loadReport()).hostReport(),
  preload: () => Promise.all([loadReport(), loadRelease(), loadSettings(), loadNewRid()]),
};
