/**
 * `npm run dev`: builds the add-in and the page for development, with source maps, serves them as scripts/serve.mjs does,
 * and builds again at every change of a source. An open page then loads itself anew.
 *
 *   npm run dev -- --https    for a sideloaded add-in; Word loads a pane anew by “Reload” in the menu of its title
 */
import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { fileURLToPath } from 'node:url';
import webpack from 'webpack';
import { portAsked, ServeError, start } from './serve.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const configurations = createRequire(import.meta.url)('../webpack.config.js')({}, { mode: 'development' });

/** Pages that wait to be told of a new build. */
const waiting = new Set();
const script = '/dev-reload.js';
const changes = '/dev-changes';

/** What development adds to the pages that are served; whether it has answered. */
function answer({ url }, response) {
  const send = (type, body) => {
    response.setHeader('Content-Type', type).setHeader('Cache-Control', 'no-store').end(body);
    return true;
  };
  if (url === '/' || url === '/index.html') {
    const page = readFileSync(`${root}/build/page/index.html`, 'utf8');
    return send('text/html; charset=utf-8', page.replace('</head>', `<script src="${script}"></script></head>`));
  }
  if (url === script) {
    return send('text/javascript', `new EventSource('${changes}').onmessage = () => location.reload();\n`);
  }
  if (url !== changes) return false;
  response.writeHead(200, { 'Content-Type': 'text/event-stream', 'Cache-Control': 'no-store' }).write('\n');
  waiting.add(response);
  response.on('close', () => waiting.delete(response));
  return true;
}

let serving = false;
async function built(stats) {
  const seconds = Math.max(...stats.stats.map(({ startTime, endTime }) => endTime - startTime)) / 1000;
  if (stats.hasErrors()) {
    console.error(stats.toString({ preset: 'errors-only', colors: process.stdout.isTTY }));
    return;
  }
  console.log(`Built in ${seconds.toFixed(1)} s.`);
  for (const page of waiting) page.write('data: built\n\n');
  if (serving) return;
  serving = true;
  const { url } = await start({ port: portAsked(), https: process.argv.includes('--https'), answer });
  console.log(`RID Author is at ${url} (stop with Ctrl+C)`);
}

webpack(configurations.filter(({ name }) => name !== 'cli')).watch({}, (error, stats) => {
  if (error) throw error;
  built(stats).catch((failure) => {
    if (!(failure instanceof ServeError)) throw failure;
    console.error(failure.message);
    process.exit(1);
  });
});
