import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import { gzipSync } from 'node:zlib';

/**
 * `npm run size`: what ships to Word against its budget, in kilobytes of JavaScript as a web server sends it (gzip). It
 * fails where a budget is exceeded. Microsoft's helpers for the diagnostics stand beside the rest: they are loaded whole,
 * whatever they weigh, by who opens the diagnostics. What grows with what the add-in knows of RIDs is in “everything” alone:
 * the pane has a budget of its own.
 */
const folder = 'build/addin';
const kilobyte = 1000;
const budget = { first: 148, pane: 262, all: 490 };

const sizeOf = (name) => gzipSync(readFileSync(path.join(folder, name)), { level: 9 }).length / kilobyte;
const scripts = readdirSync(folder).filter((name) => name.endsWith('.js'));
const page = readFileSync(path.join(folder, 'taskpane.html'), 'utf8');
const first = scripts.filter((name) => page.includes(`src="${name}"`));
const helpers = scripts.filter((name) => name.startsWith('report.'));
const pane = scripts.filter((name) => /^(?:taskpane|views|bars)\./.test(name));
const all = scripts.filter((name) => !helpers.includes(name));

const sum = (names) => names.reduce((total, name) => total + sizeOf(name), 0);
const line = (what, size, limit) =>
  `${what.padEnd(44)} ${size.toFixed(1).padStart(6)} KB of ${String(limit).padStart(3)}${size > limit ? '  too much' : ''}`;

for (const name of [...scripts].sort((one, other) => sizeOf(other) - sizeOf(one))) {
  console.log(`  ${name.padEnd(42)} ${sizeOf(name).toFixed(1).padStart(6)} KB`);
}
console.log(line('To draw the pane and its first tab', sum(first), budget.first));
console.log(line('The pane whole, with Fluent', sum(pane), budget.pane));
console.log(line('Everything', sum(all), budget.all));
console.log(`${'Microsoft’s helpers, for the diagnostics'.padEnd(44)} ${sum(helpers).toFixed(1).padStart(6)} KB`);
if (sum(first) > budget.first || sum(pane) > budget.pane || sum(all) > budget.all) process.exitCode = 1;
