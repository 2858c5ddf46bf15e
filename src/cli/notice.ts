import path from 'node:path';
import { asHtml, asMarkdown, draftNotice, otherRid, PaperError } from '../app/papers';
import { isIsoDate } from '../model/date';
import { command } from './command';
import { dayOf } from './day';
import { isSameFile } from './files';
import { today } from './open';
import { readFile } from './readFile';
import { exitCodes, FileError, UsageError } from './terminal';
import { writeByRename } from './write';

/** `rid notice`: what is published once a release is live. */
export const notice = command({
  name: 'notice',
  help: `rid notice RID.docx --sec-version 6.21 -o NOTICE.docx [options]
rid notice RID.docx --page -o PAGE.md

Drafts what is published once a release is live: the modifications with their status and what they are for, and the SEC
documents in the order of the SEC. What in the RID does not fit a notice is said.

  -o, --output FILE      where to write, as .docx, .md or .html; Markdown is printed without
  --sec-version VERSION  the version of the SEC that is published
  --date DATE            the day from which it is in effect; the RID’s go-live without
  --designated LIST      the documents that the Department designates, with commas between: “Schedule 8,Appendix AB”;
                         “none” where it designates none; a gap is left without
  --page                 the text of the release’s page instead
  --force                writes over a file that is read-only

Exit codes: 0 drafted, 1 drafted, and the RID does not fit a notice, 2 a file cannot be used.
`,
  files: 'one',
  options: {
    output: { type: 'string', short: 'o' },
    force: { type: 'boolean' },
    'sec-version': { type: 'string' },
    date: { type: 'string' },
    designated: { type: 'string' },
    page: { type: 'boolean' },
  },
  run: async ([file = ''], values, terminal) => {
    const { output, page = false, force = false } = values;
    const secVersion = values['sec-version'];
    if (!page && secVersion === undefined)
      throw new UsageError('A notice needs --sec-version, such as --sec-version 6.21.');
    if (secVersion !== undefined && !/^\d+(?:\.\d+)*$/.test(secVersion)) {
      throw new UsageError(`“${secVersion}” is no version of the SEC. Write it as 6.21.`);
    }
    const form = await formOf(output, file);
    const rid = otherRid(file, await readFile(file));
    const details = {
      secVersion: secVersion ?? '',
      inEffect: inEffectOf(values.date, rid.model.release.goLive),
      designated: designatedOf(values.designated),
    };
    const { blocks, title, file: asDocx, problems } = draftNotice(rid, page ? 'page' : 'notice', details, today());
    const text = form === 'html' ? asHtml(blocks, title) : asMarkdown(blocks);
    if (output === undefined) terminal.out(text);
    else {
      const bytes = form === 'docx' ? asDocx : new TextEncoder().encode(text);
      await writeByRename({ file: output, force }, bytes);
      terminal.out(`${output}: ${title}\n`);
    }
    for (const problem of problems) terminal.error(problem);
    return problems.length > 0 ? exitCodes.errorsFound : exitCodes.fine;
  },
});

const forms = { '.docx': 'docx', '.md': 'markdown', '.html': 'html' } as const;
type Form = (typeof forms)[keyof typeof forms];

async function formOf(output: string | undefined, input: string): Promise<Form> {
  if (output === undefined) return 'markdown';
  if (await isSameFile(input, output)) throw new FileError(`${output} is the RID itself. Choose another file.`);
  const extension = path.extname(output).toLowerCase();
  const known = Object.entries(forms).find(([end]) => end === extension);
  if (!known) throw new UsageError(`${output} is no name for a notice: choose one that ends in .docx, .md or .html.`);
  return known[1];
}

function inEffectOf(given: string | undefined, goLive: string | null): string {
  if (given === undefined) {
    if (goLive !== null && isIsoDate(goLive)) return goLive;
    throw new PaperError(
      'The RID does not say when the release goes live. Give the day from which the SEC is in effect by --date.',
    );
  }
  return dayOf(given, '2020-06-25');
}

function designatedOf(list: string | undefined): string[] | null {
  if (list === undefined) return null;
  return list.trim().toLowerCase() === 'none'
    ? []
    : list
        .split(',')
        .map((one) => one.trim())
        .filter((one) => one !== '');
}
