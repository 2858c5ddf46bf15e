import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, request } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from './browser';

const root = join(__dirname, '../..');

interface Ended {
  readonly code: number | null;
  readonly said: string;
}

function run(args: readonly string[], env: Readonly<Record<string, string>>): Promise<Ended> {
  const server = spawn(process.execPath, ['scripts/serve.mjs', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
  });
  let said = '';
  server.stdout.on('data', (chunk: Buffer) => (said += chunk.toString()));
  server.stderr.on('data', (chunk: Buffer) => (said += chunk.toString()));
  return new Promise((resolve) => server.once('exit', (code) => resolve({ code, said })));
}

/** A request as written: `fetch` would tidy the path up first. */
function status(url: string, path: string, method = 'GET'): Promise<number | undefined> {
  return new Promise((resolve, reject) => {
    const { hostname, port } = new URL(url);
    const asked = request({ hostname, port, path, method }, (response) => {
      response.resume();
      resolve(response.statusCode);
    });
    asked.once('error', reject).end();
  });
}

test('a port that is taken is said in a sentence', async () => {
  const other = createServer();
  await new Promise<void>((resolve) => other.listen(0, 'localhost', resolve));
  const { port } = other.address() as AddressInfo;
  const { code, said } = await run([], { PORT: String(port) });
  other.close();
  expect(said).toBe(
    `Port ${port} is taken by another programme: stop it, or choose another port with PORT=${port + 1}.\n`,
  );
  expect(code).toBe(1);
});

test('without a certificate --https names the one command that makes it', async () => {
  const { code, said } = await run(['--https'], { PORT: '0', HOME: mkdtempSync(join(tmpdir(), 'home-')) });
  expect(said).toContain('run "npx office-addin-dev-certs install" once.');
  expect(code).toBe(1);
});

test('only what is meant to be served is served', async () => {
  const { server, url } = await serve();
  const served = ['/', '/page.js', '/service-worker.js', '/manifest.xml', '/addin/taskpane.html', '/office/office.js'];
  const refused = [
    '/package.json',
    '/office/../package.json',
    '/..%2f..%2fpackage.json',
    '/addin/..\\..\\package.json',
    '/%',
  ];
  const answers = async (paths: readonly string[]) => Promise.all(paths.map((path) => status(url, path)));
  expect(await answers(served)).toEqual(served.map(() => 200));
  expect(await answers(refused)).toEqual(refused.map(() => 404));
  expect(await status(url, '/', 'POST')).toBe(404);
  server.kill();
});
