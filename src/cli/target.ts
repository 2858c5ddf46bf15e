import path from 'node:path';
import { isFolder, isSameFile } from './files';
import { FileError, UsageError } from './terminal';
import type { Target } from './write';

/** The options of each command that writes documents. */
export const targetOptions = {
  output: { type: 'string', short: 'o' },
  'in-place': { type: 'boolean' },
  force: { type: 'boolean' },
} as const;

export interface TargetValues {
  readonly output?: string;
  readonly 'in-place'?: boolean;
  readonly force?: boolean;
}

/**
 * Where to write what becomes of each document: beside nothing that is read, unless asked to write over it. `asked` is
 * the command as it was typed, such as “rid refresh”, for the sentence about what is missing.
 */
export async function targetsOf(
  asked: string,
  inputs: readonly string[],
  { output, 'in-place': inPlace = false, force = false }: TargetValues,
): Promise<readonly Target[]> {
  if (inPlace) {
    if (output !== undefined) throw new UsageError('Give either -o or --in-place, not both.');
    return inputs.map((file) => ({ file, force }));
  }
  if (output === undefined) {
    throw new UsageError(`“${asked}” needs -o ${inputs.length > 1 ? 'FOLDER' : 'OUT.docx'}, or --in-place.`);
  }
  const intoFolder = await isFolder(output);
  if (!intoFolder && inputs.length > 1) {
    throw new UsageError(`With several files, -o names a folder that exists, which ${output} is not.`);
  }
  const targets = inputs.map((input) => (intoFolder ? path.join(output, path.basename(input)) : output));
  for (const [index, target] of targets.entries()) {
    if (targets.indexOf(target) !== index) throw new FileError(`Two of the files would both be written to ${target}.`);
    for (const input of inputs) {
      if (!(await isSameFile(input, target))) continue;
      const itself = inputs.length > 1 ? 'one of the inputs' : 'the input itself';
      throw new FileError(`${target} is ${itself}. Choose another place, or say --in-place to write over it.`);
    }
  }
  return targets.map((file) => ({ file, force }));
}

/** The same for a command that takes one document. */
export async function targetOf(asked: string, input: string, values: TargetValues): Promise<Target> {
  const [target = { file: input, force: values.force === true }] = await targetsOf(asked, [input], values);
  return target;
}
