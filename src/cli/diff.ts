import { baselineCalled, changesSince } from '../app/baselines';
import { workingModel } from '../app';
import { tellChanges } from '../compare/tell';
import type { ToldChange } from '../compare/tell/told';
import { currentModel } from '../document/sync/openDocument';
import type { Rid } from '../model/rid';
import { command } from './command';
import { changesAsJson, changesAsMarkdown, changesAsText, type Compared } from './formats/changes';
import { readFile } from './readFile';
import { choice } from './selection';
import { exitCodes, UsageError } from './terminal';

/** `rid diff`: what changed from one RID to another, or in one since a version that it keeps. */
export const diff = command({
  name: 'diff',
  help: `rid diff BEFORE.docx AFTER.docx [--with OTHER.docx]... [--format FORMAT]
rid diff FILE.docx --since VERSION [--with OTHER.docx]... [--format FORMAT]

Says what changed in what two documents state, grouped as an author thinks: scope, dates, costs and so on, each with its
place. Of two releases it tells what both have.

  --since VERSION     what changed since a version that the document keeps, such as 1.0; “baseline” is the last one that
                      the Panel baselined, “issue” the last one that was issued
  --with OTHER.docx   the RID of another release, where what left the scope may be; can be given several times
  --format FORMAT     text, json or markdown
  --json              as --format json
`,
  files: 'one or two',
  options: {
    since: { type: 'string' },
    with: { type: 'string', multiple: true },
    format: { type: 'string' },
    json: { type: 'boolean' },
  },
  run: async ([first = '', second], { since, with: others = [], format, json = false }, terminal) => {
    if ((second === undefined) === (since === undefined)) {
      throw new UsageError('“rid diff” needs two files, or one file and --since.');
    }
    const form = choice('--format', json ? 'json' : (format ?? 'text'), ['text', 'json', 'markdown']);
    const elsewhere = await modelsOf(others);
    const told =
      since === undefined ? await between(first, second ?? '', elsewhere) : await sinceVersion(first, since, elsewhere);
    terminal.out(inFormat[form](...told));
    return exitCodes.fine;
  },
});

const inFormat = { text: changesAsText, json: changesAsJson, markdown: changesAsMarkdown } as const;

type Told = readonly [readonly ToldChange[], Compared];

async function between(before: string, after: string, elsewhere: readonly Rid[]): Promise<Told> {
  const [old, now] = await modelsOf([before, after]);
  return [old && now ? tellChanges(old, now, { elsewhere }) : [], { before, after }];
}

async function sinceVersion(file: string, since: string, elsewhere: readonly Rid[]): Promise<Told> {
  const document = await readFile(file);
  const { version } = baselineCalled(document, since);
  const now = workingModel(document).document.version;
  const compared = { before: `${file} ${version}`, after: now === version || now === '' ? 'now' : now };
  return [changesSince(document, since, elsewhere), compared];
}

function modelsOf(files: readonly string[]): Promise<Rid[]> {
  return Promise.all(files.map(async (file) => currentModel(await readFile(file))));
}
