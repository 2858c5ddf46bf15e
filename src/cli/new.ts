import path from 'node:path';
import { draftRid, parseScope, setUpDocument, writeNewRid, type ScopeReading } from '../app';
import { readLastRelease, type LastRelease } from '../app/document';
import { blankDocx, WordHost } from '../host';
import { connectNode } from '../host/node';
import { impactOfScope } from '../draft/modification';
import { impactOfNext, nextRelease, nextScope, type CarryOver } from '../draft/nextRelease';
import type { Rid } from '../model/rid';
import { noAdditions } from '../model/noAdditions';
import type { ReferenceAdditions } from '../model/settings';
import { knownWith } from '../reference/reference';
import { deployedTemplate } from '../template/deployed';
import { command } from './command';
import { isFolder, isSameFile, readDocumentFile, readModelFile, readReferenceFile, readTextFile } from './files';
import { plural } from './formats/words';
import {
  carriedExactly,
  draftOf,
  refuseCarryOver,
  refuseContradictions,
  refuseLosses,
  refuseSteps,
  systemsOf,
  tellOfDates,
  type NewValues,
} from './newDraft';
import { openInHost } from './open';
import { printable } from './printable';
import { exitCodes, FileError, UsageError, type Terminal } from './terminal';
import { writeByRename } from './write';

const help = `rid new -o OUT.docx --go-live DATE [--systems|--no-systems] [--scope FILE] [--name NAME]
rid new -o OUT.docx --go-live DATE --from LAST.docx [--move ID]... [--drop ID]... [--scope FILE]
rid new -o OUT.docx --model FILE.json

Writes a complete RID: from the scope of a release, from the RID of the release before it, or from a data model. The
timetable is dated backwards from go-live, in Working Days and calendar months.

  -o, --output OUT.docx   where to write
      --force             also over a file that is read-only, or somebody else’s
      --go-live DATE      such as 2021-11-04, or “November 2021” for its usual Thursday
      --systems           the release impacts DCC Systems; --no-systems says that it does not; one of them is needed as
                          far as the scope, with --from the release before too, does not tell
      --scope FILE        its modifications: one a line, as “MP079 – Title”, or a table as text, its cells separated by
                          tabs, commas, semicolons or Markdown’s pipes; Yes or No in a column “DCC Systems” says
                          which of them impact those; with --from, what it says anew wins
      --name NAME         “November 2021 SEC Release”; named after the month of go-live without
      --paper NUMBER      the number of the paper, for the footer
      --panel DATE        a day on which the Panel meets, instead of its usual Friday of that month; the go/no-go
                          decision goes to one within ten Working Days of its own day; repeatable
      --date STEP=DATE    a step with a date of its own, such as goNoGo=2021-10-22; repeatable
      --from LAST.docx    carries over what is targeted there, and what --move names of the approved
      --move ID           an approved modification that did not go live after all; repeatable
      --drop ID           a targeted one that is not carried over; repeatable
      --carry LIST        carries over exactly these, approved and targeted, with commas between: MP077,MP105
      --in-step OUT.docx  writes the last RID too, without what moved on, so that no scope has it twice
      --template TEAM.dotx  a Word template of the team: its cover, styles, headers, footers and paper are kept, its
                          content controls with known tags filled; what it lacks is added, and told
      --reference FILE.json  a team’s own reference data; can be given several times
      --model FILE.json   a whole data model, as “rid model” prints it
`;

/** `rid new`: writes a complete RID, from a model, from the scope of a release, or from the RID of the one before it. */
export const newRid = command({
  name: 'new',
  help,
  files: 'none',
  options: {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    'go-live': { type: 'string' },
    name: { type: 'string' },
    scope: { type: 'string' },
    model: { type: 'string' },
    from: { type: 'string' },
    move: { type: 'string', multiple: true },
    drop: { type: 'string', multiple: true },
    carry: { type: 'string', multiple: true },
    template: { type: 'string' },
    'in-step': { type: 'string' },
    systems: { type: 'boolean' },
    'no-systems': { type: 'boolean' },
    panel: { type: 'string', multiple: true },
    date: { type: 'string', multiple: true },
    paper: { type: 'string' },
    reference: { type: 'string', multiple: true },
  },
  run: (_, values, terminal) => write(values, terminal),
});

async function write(values: NewValues, terminal: Terminal): Promise<number> {
  const { output } = values;
  if (output === undefined) throw new UsageError('“rid new” needs -o OUT.docx.');
  refuseContradictions(values);
  await refuseTarget(output);
  if (values.from !== undefined && (await isSameFile(values.from, output))) {
    throw new FileError(`${output} is the RID of the release before. Choose another file for the new one.`);
  }
  const step = values['in-step'];
  if (step !== undefined) {
    await refuseTarget(step);
    const taken = [values.from ?? '', output];
    for (const other of taken)
      if (await isSameFile(step, other))
        throw new FileError(`--in-step cannot write over ${other}. Choose another file.`);
  }
  // A draft is read like a document, for its acronyms, which needs the host's parser.
  connectNode(WordHost.open(blankDocx()));
  const team = await Promise.all((values.reference ?? []).map(readReferenceFile));
  const { model, kept } = await releaseFor(values, team, terminal);
  const bytes =
    values.template === undefined && deployedTemplate() === null
      ? await written(model, team, kept)
      : await inTemplate(values.template, model, { team, kept }, terminal);
  await writeByRename({ file: output, force: values.force === true }, bytes);
  if (values['in-step'] !== undefined && values.from !== undefined) {
    await writeInStep(values.from, values['in-step'], model, { force: values.force === true, terminal });
  }
  const { length } = model.modifications;
  terminal.out(
    `${printable(output)}: ${printable(model.release.name)}, with ${plural(length, 'modification')} and ${plural(model.timetable.length, 'step')} in its timetable\n`,
  );
  return exitCodes.fine;
}

async function written(model: Rid, team: readonly ReferenceAdditions[], kept: ReferenceAdditions): Promise<Uint8Array> {
  const host = WordHost.open(blankDocx());
  connectNode(host);
  await writeNewRid(model, { team, kept });
  return host.save();
}

/** In the form of a team’s template; what that lacked is told. */
async function inTemplate(
  file: string | undefined,
  model: Rid,
  options: { readonly team: readonly ReferenceAdditions[]; readonly kept: ReferenceAdditions },
  terminal: Terminal,
): Promise<Uint8Array> {
  const { ridFile } = await import('../app/ridFile');
  const given =
    file === undefined ? {} : { template: { name: path.basename(file), bytes: await readDocumentFile(file) } };
  const { bytes, told } = ridFile(model, { ...given, ...options });
  const host = WordHost.open(bytes);
  connectNode(host);
  await setUpDocument();
  for (const sentence of told) terminal.error(printable(sentence));
  return host.save();
}

/** The last RID without what moved on to the next, as a file beside it. */
async function writeInStep(
  from: string,
  output: string,
  next: Rid,
  { force, terminal }: { readonly force: boolean; readonly terminal: Terminal },
): Promise<void> {
  const { bringInStep, inBothScopes } = await import('../app/lastRelease');
  const host = await openInHost(from);
  const moved = inBothScopes((await readLastRelease()).model, next);
  if (moved.length > 0) await bringInStep(moved);
  await writeByRename({ file: output, force }, host.save());
  const what = moved.length === 0 ? 'nothing moved on' : `without ${moved.join(', ')}`;
  terminal.error(`${output}: the last release, ${what}`);
}

/** Word opens a document by its name. */
async function refuseTarget(output: string): Promise<void> {
  if (await isFolder(output)) {
    throw new FileError(`${output} is a folder. Name the file in it too, such as ${path.join(output, 'RID.docx')}.`);
  }
  if (path.extname(output).toLowerCase() !== '.docx') {
    throw new UsageError(
      `${output} is no name of a Word document, and Word would not open the RID under it: choose one that ends in .docx.`,
    );
  }
}

/** A release as data, and the reference data that its document is to keep. */
interface Release {
  readonly model: Rid;
  readonly kept: ReferenceAdditions;
}

async function releaseFor(
  values: NewValues,
  team: readonly ReferenceAdditions[],
  terminal: Terminal,
): Promise<Release> {
  if (values.model !== undefined) return { model: await readModelFile(values.model), kept: noAdditions() };
  const given = draftOf(values);
  const scope = values.scope === undefined ? null : await scopeOf(values.scope, terminal);
  const last = values.from === undefined ? null : await lastRelease(values.from);
  const exactly = last && values.carry ? carriedExactly(last.model, values.carry, values.from ?? '') : {};
  const carry: CarryOver = {
    ...exactly,
    ...(values.move ? { move: values.move } : {}),
    ...(values.drop ? { drop: values.drop } : {}),
    ...(scope ? { added: scope.modifications } : {}),
  };
  if (last && !values.carry) refuseCarryOver(last.model, carry, values.from ?? '');
  const modifications = last ? nextScope(last.model, carry).modifications : (scope?.modifications ?? []);
  const impactsSystems =
    systemsOf(values) ?? (last ? impactOfNext(last.model, last.impactsSystems, carry) : impactOfScope(modifications));
  if (impactsSystems === null) {
    const why = last
      ? 'The scope and the release before do not tell'
      : scope
        ? 'The scope does not tell'
        : 'It has to be said';
    throw new UsageError(`${why} whether the release impacts DCC Systems. Say it by --systems or --no-systems.`);
  }
  refuseLosses(modifications, impactsSystems);
  const kept = last?.reference ?? noAdditions();
  const { changeRequests = [] } = scope ?? {};
  const draft = { ...given, impactsSystems, changeRequests, known: knownWith([...team, kept]) };
  refuseSteps(draft);
  const model = last ? nextRelease(last.model, { ...draft, ...carry }) : draftRid({ ...draft, modifications });
  tellOfDates(draft, model, terminal);
  return { model, kept };
}

async function lastRelease(file: string): Promise<LastRelease> {
  await openInHost(file);
  return readLastRelease();
}

async function scopeOf(file: string, terminal: Terminal): Promise<ScopeReading> {
  const scope = parseScope(await readTextFile(file));
  const { messages } = scope;
  const [first] = messages;
  if (first && scope.isNotUnderstood) {
    throw new FileError(
      `${file}: none of its ${plural(messages.length, 'line')} is understood as a modification, so nothing was written. Line ${String(first.line)} is “${first.text}”. Write a modification a line, as “MP079 – Title”, or a table with an identifier in each row.`,
    );
  }
  for (const { line, text, message } of messages) {
    terminal.error(`${file}, line ${String(line)}: “${text}”: ${message}`);
  }
  return scope;
}
