/**
 * `npm run rid`: the command line as it is built, or from the sources where there is no build of these very sources.
 * `npm ci` builds it.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';
import { readdirSync, statSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));
const built = path.join(root, 'build/cli/rid.js');

/** Written at the end of each build, whatever of it is as it was. */
const lastWritten = path.join(root, 'build/cli/main.compiled');

function modified(file) {
  return statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? 0;
}

/** Whether nothing that the command line is built from has changed since. */
function isFresh() {
  const since = modified(lastWritten);
  const isOlder = (file) => modified(path.join(root, file)) <= since;
  const others = ['package.json', 'package-lock.json', 'webpack.config.js'];
  const sources = readdirSync(path.join(root, 'src'), { recursive: true }).filter((name) => /\.tsx?$/.test(name));
  return since > 0 && others.every(isOlder) && sources.every((name) => isOlder(path.join('src', name)));
}

const require = createRequire(import.meta.url);
if (isFresh()) require(built);
else {
  const tsx = require.resolve('tsx/cli');
  const args = [tsx, path.join(root, 'src/cli/rid.ts'), ...process.argv.slice(2)];
  process.exitCode = spawnSync(process.execPath, args, { stdio: 'inherit' }).status ?? 2;
}
