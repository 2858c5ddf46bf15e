import path from 'node:path';
import { draftPaper, paperRelease } from '../app/papers';
import { proseDate } from '../model/date';
import type { ReferenceAdditions } from '../model/settings';
import { standardOf, usualTitle } from '../papers/panelPaper';
import type { PaperRelease } from '../papers/release';
import { knownWith } from '../reference/reference';
import { settingsOf } from '../document/sync/openDocument';
import { command } from './command';
import { dayOf } from './day';
import { isSameFile, readReferenceFile } from './files';
import { today } from './open';
import { readFile } from './readFile';
import { exitCodes, FileError, UsageError } from './terminal';
import { writeByRename } from './write';

/** `rid paper`: the paper to the Panel, from RIDs and what they keep of their baselines. */
export const paper = command({
  name: 'paper',
  help: `rid paper RID.docx... -o PAPER.docx [--later RID.docx]... [options]

Drafts the paper by which RIDs go to the Panel: what changed in each since its baseline, what the Panel is asked for,
attachments and annexes. Reasons and whatever else no RID says are left as marked gaps.

  -o, --output PAPER.docx  where to write
  --later RID.docx         the RID of a later release, whose scope is agreed and which is not baselined yet; repeatable
  --standard-criteria      asks the Panel to agree the standard acceptance criteria, too, as reference data has them
  --first                  a RID without a baseline goes to the Panel for the first time
  --paper REFERENCE        the reference of this paper
  --date DATE              its date; today without
  --title TITLE            its title; “${usualTitle}” without
  --author NAME            whose paper it is
  --reference FILE.json    a team’s own reference data, such as its verbs and actions; can be given several times
  --force                  writes over a file that is read-only
`,
  files: 'some',
  options: {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    later: { type: 'string', multiple: true },
    first: { type: 'boolean' },
    'standard-criteria': { type: 'boolean' },
    paper: { type: 'string' },
    date: { type: 'string' },
    title: { type: 'string' },
    author: { type: 'string' },
    reference: { type: 'string', multiple: true },
  },
  run: async (files, values, terminal) => {
    const { later = [], first = false } = values;
    const output = await newFile('rid paper', values.output, [...files, ...later]);
    const team = await Promise.all((values.reference ?? []).map(readReferenceFile));
    const date = values.date === undefined ? today() : dayOf(values.date, '2020-01-10');
    const read = [...(await releasesOf(files, false)), ...(await releasesOf(later, true))];
    const releases = read.map(({ release }) => release);
    const known = knownWith([...team, ...read.map(({ own }) => own)]);
    const drafted = draftPaper({
      releases,
      isFirst: first,
      title: values.title ?? usualTitle,
      reference: values.paper ?? '',
      date,
      author: values.author ?? '',
      classification: releases[0]?.model.document.classification || 'White',
      words: known.paper,
      standardCriteria: values['standard-criteria'] === true ? standardOf(known) : null,
    });
    await writeByRename({ file: output, force: values.force === true }, drafted);
    const names = releases.map(({ model }) => model.release.name);
    terminal.out(`${output}: a paper of ${proseDate(date)} on the ${names.join(', the ')}\n`);
    return exitCodes.fine;
  },
});

/** A document to be written that is none of those that are read. */
export async function newFile(asked: string, output: string | undefined, inputs: readonly string[]): Promise<string> {
  if (output === undefined) throw new UsageError(`“${asked}” needs -o OUT.docx.`);
  if (path.extname(output).toLowerCase() !== '.docx') {
    throw new UsageError(`${output} is no name of a Word document: choose one that ends in .docx.`);
  }
  for (const input of inputs) {
    if (await isSameFile(input, output)) {
      throw new FileError(`${output} is one of the RIDs that are read. Choose another file.`);
    }
  }
  return output;
}

interface ReadRelease {
  readonly release: PaperRelease;
  readonly own: ReferenceAdditions;
}

async function releasesOf(files: readonly string[], isLater: boolean): Promise<ReadRelease[]> {
  const releases: ReadRelease[] = [];
  for (const file of files) {
    const document = await readFile(file);
    releases.push({ release: paperRelease(document, isLater), own: settingsOf(document).reference });
  }
  return releases;
}
