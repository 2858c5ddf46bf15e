/**
 * The programs that the tests drive and npm cannot bring: Chromium, and LibreOffice with pdftoppm for drawing documents.
 * On Debian and Ubuntu they are installed; elsewhere this says what to install and where to point.
 */
import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

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

function install(packages) {
  const sudo = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  const run = (...args) => {
    const [command, ...rest] = [...sudo, 'apt-get', ...args];
    execFileSync(command, rest, {
      stdio: ['ignore', 'ignore', 'inherit'],
      env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
    });
  };
  run('update', '-qq');
  run('install', '-y', '-qq', '--no-install-recommends', ...packages);
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
