/**
 * The programs that the tests drive and npm cannot bring: Chromium, and LibreOffice with pdftoppm for drawing documents.
 * On Debian and Ubuntu they are installed; elsewhere this says what to install and where to point.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import path from 'node:path';

const programs = [
  {
    name: 'Chromium',
    variable: 'CHROMIUM_PATH',
    candidates: [
      '/usr/bin/chromium',
      '/usr/bin/chromium-browser',
      '/usr/bin/google-chrome',
      '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
      'C:/Program Files/Google/Chrome/Application/chrome.exe',
    ],
    packages: ['chromium'],
  },
  {
    name: 'LibreOffice',
    variable: 'SOFFICE_PATH',
    candidates: [
      '/usr/bin/soffice',
      '/Applications/LibreOffice.app/Contents/MacOS/soffice',
      'C:/Program Files/LibreOffice/program/soffice.exe',
    ],
    packages: ['libreoffice-writer', 'fonts-liberation'],
  },
  {
    name: 'pdftoppm',
    variable: 'PDFTOPPM_PATH',
    candidates: ['/usr/bin/pdftoppm', '/opt/homebrew/bin/pdftoppm', '/usr/local/bin/pdftoppm'],
    packages: ['poppler-utils'],
  },
];

/** Where a program is on this machine, or undefined. */
export function findProgram(name) {
  const program = programs.find((candidate) => candidate.name === name);
  const given = process.env[program.variable];
  return given ?? program.candidates.find((path) => existsSync(path));
}

function aptGet(...args) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const [command, ...rest] = [...sudo, 'apt-get', ...args];
  execFileSync(command, rest, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
  });
}

/**
 * Debian 12 brings LibreOffice 7.4, which draws content controls wrongly; its backports bring one that draws them right.
 * They come from where the machine's other packages do, and are not kept among its sources. Undefined elsewhere.
 */
function backportsOf(folder) {
  const lists = '/etc/apt/sources.list.d';
  const release = existsSync('/etc/os-release') ? readFileSync('/etc/os-release', 'utf8') : '';
  if (!/^VERSION_CODENAME=bookworm$/m.test(release)) return undefined;
  const own = existsSync('/etc/apt/sources.list') ? readFileSync('/etc/apt/sources.list', 'utf8') : '';
  const others = existsSync(lists)
    ? readdirSync(lists).map((name) => readFileSync(path.join(lists, name), 'utf8'))
    : [];
  const mirror = [own, ...others].flatMap((text) => /https?:\/\/\S+\/debian\/?(?=\s)/.exec(text) ?? [])[0];
  if (!mirror) return undefined;
  const list = path.join(folder, 'sources.list');
  const key = '[signed-by=/usr/share/keyrings/debian-archive-keyring.gpg]';
  writeFileSync(list, `${own}\ndeb ${key} ${mirror} bookworm-backports main\n`);
  return ['-o', `Dir::Etc::sourcelist=${list}`, '-t', 'bookworm-backports'];
}

function install(packages) {
  const folder = mkdtempSync(path.join(tmpdir(), 'apt-'));
  const from = (options) => {
    aptGet('update', '-qq', ...options);
    aptGet('install', '-y', '-qq', '--no-install-recommends', ...options, ...packages);
  };
  try {
    const backports = packages.includes('libreoffice-writer') ? backportsOf(folder) : undefined;
    if (!backports) return from([]);
    try {
      from(backports);
    } catch {
      from([]);
    }
  } finally {
    rmSync(folder, { recursive: true });
  }
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const missing = programs.filter(({ name }) => findProgram(name) === undefined);
  if (missing.length > 0 && spawnSync('apt-get', ['--version']).status === 0) {
    process.stdout.write(`Installing ${missing.map(({ name }) => name).join(', ')} for the tests …\n`);
    try {
      install(missing.flatMap(({ packages }) => packages));
    } catch {
      // What is still missing is said below.
    }
  }
  const lacking = programs.filter(({ name }) => findProgram(name) === undefined);
  for (const { name, variable, packages } of lacking) {
    process.stderr.write(
      `The tests need ${name}. Install it (Debian: apt-get install ${packages.join(' ')}), or set ${variable} to its path.\n`,
    );
  }
  process.exitCode = lacking.length > 0 ? 1 : 0;
}
