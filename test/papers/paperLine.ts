import { recordBaseline } from '../../src/app/baselines';
import { workingModel, writeNewRid } from '../../src/app';
import { paperRelease } from '../../src/app/papers';
import { blankDocx } from '../../src/host';
import type { Rid } from '../../src/model/rid';
import type { PaperRelease } from '../../src/papers/release';
import { fixture, openLine } from '../line';

/** June 2020 as the Panel first baselined it: only what impacts DCC Systems. */
export function firstScope(model: Rid): Rid {
  const modifications = model.modifications.filter(({ id }) => id.startsWith('SECMP'));
  const changed = new Set(modifications.flatMap(({ documents }) => documents));
  return {
    ...model,
    document: { ...model.document, version: '1.0' },
    modifications,
    documents: model.documents.filter(({ reference }) => changed.has(reference)),
    history: model.history.filter(({ version }) => version !== '1.1'),
  };
}

/** June 2020 at version 1.1, in a document that keeps its baseline; `before` changes what was baselined. */
export async function june2020With(before: (model: Rid) => Rid = firstScope): Promise<PaperRelease> {
  const line = openLine(fixture('june-2020.docx'));
  const model = workingModel(await line.read());
  await recordBaseline({ model: before(model) });
  return paperRelease(await line.reopen().read());
}

/** The RID of another release, whose scope alone goes to the Panel. */
export async function laterRelease(model: Rid): Promise<PaperRelease> {
  const line = openLine(blankDocx());
  await writeNewRid(model);
  return paperRelease(await line.read(), true);
}
