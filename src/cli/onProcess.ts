import { main } from './main';
import { wantsColour } from './terminal';

/** Runs the command line on this process. */
export async function runOnProcess(): Promise<void> {
  const { stdout, stderr, env, argv } = process;
  // “rid check FILE.docx | head” closes the pipe when it has seen enough: no failure, and nobody is left to tell.
  stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });
  process.exitCode = await main(argv.slice(2), {
    out: (text) => stdout.write(text),
    error: (text) => stderr.write(text),
    colour: wantsColour(env, stdout.isTTY),
    width: stdout.isTTY ? stdout.columns : null,
  });
}
