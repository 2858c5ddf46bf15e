/**
 * Builds the command line after `npm ci`, so that it starts fast from the first time on. What goes wrong here is told, and
 * is no reason for npm to stop: without a build, `npm run rid` runs from the sources.
 */
import { spawnSync } from 'node:child_process';
import { createRequire } from 'node:module';

const webpack = createRequire(import.meta.url).resolve('webpack-cli/bin/cli.js');
const { status } = spawnSync(process.execPath, [webpack, '--config-name', 'cli', '--stats', 'errors-warnings'], {
  stdio: 'inherit',
});
if (status !== 0) console.error('The command line was not built: “npm run rid” runs from the sources, and slower.');
