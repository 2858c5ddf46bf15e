/**
 * Runs scripts of package.json side by side, each with its output in one piece once it has ended; fails where one does.
 *
 *   node scripts/together.mjs types lint:code build
 */
import { spawn } from 'node:child_process';

const names = process.argv.slice(2);
const ended = names.map(
  (name) =>
    new Promise((resolve) => {
      const child = spawn('npm', ['run', '--silent', name], { stdio: ['ignore', 'pipe', 'pipe'] });
      const said = [];
      child.stdout.on('data', (chunk) => said.push(chunk));
      child.stderr.on('data', (chunk) => said.push(chunk));
      child.on('close', (code) => {
        process.stdout.write(`\n${name}: ${code === 0 ? 'done' : 'failed'}\n`);
        process.stdout.write(Buffer.concat(said));
        resolve(code ?? 1);
      });
    }),
);
const codes = await Promise.all(ended);
process.exitCode = codes.every((code) => code === 0) ? 0 : 1;
