import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run size`: what ships to Word against its budget, in kilobytes of JavaScript as a web server sends it (gzip), with
 * the style sheets beside it. It fails where a budget is exceeded.
 */
const folder = 'build/addin';
const kilobyte = 1000;
const budget = { first: 88, all: 200 };

const sizeOf = (name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length / kilobyte;
const files = readdirSync(folder);
const scripts = files.filter((name) => name.endsWith('.js'));
const sheets = files.filter((name) => name.endsWith('.css'));
const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
const first = scripts.filter((name) => page.includes(`src="${name}"`));

const sum = (names) => names.reduce((total, name) => total + sizeOf(name), 0);
const line = (what, size, limit) =>
  `${what.padEnd(44)} ${size.toFixed(1).padStart(6)} KB of ${String(limit).padStart(3)}${size > limit ? '  too much' : ''}`;

for (const name of [...scripts].sort((one, other) => sizeOf(other) - sizeOf(one))) {
  console.log(`  ${name.padEnd(42)} ${sizeOf(name).toFixed(1).padStart(6)} KB`);
}
console.log(line('To draw the pane and its first tab', sum(first), budget.first));
console.log(line('Everything', sum(scripts), budget.all));
console.log(`${'Style sheets'.padEnd(44)} ${sum(sheets).toFixed(1).padStart(6)} KB`);
if (sum(first) > budget.first || sum(scripts) > budget.all) process.exitCode = 1;
