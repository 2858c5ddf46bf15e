import { spawn } from 'node:child_process';
import { mkdtempSync } from 'node:fs';
import { createServer, request } from 'node:http';
import { connect, type AddressInfo } from 'node:net';
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

/** Sends bytes as they are, and resolves with what comes back until the server or this side ends the connection. */
function raw(url: string, bytes: string, goesAway = false): Promise<string> {
  return new Promise((resolve) => {
    const { port } = new URL(url);
    let answer = '';
    const socket = connect(Number(port), 'localhost', () => {
      socket.write(bytes);
      if (goesAway) socket.destroy();
    });
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString('latin1')));
    socket.on('error', () => undefined);
    socket.once('close', () => {
      resolve(answer);
    });
  });
}

describe('whatever is asked', () => {
  const get = (path: string, ...heads: string[]): string =>
    [`GET ${path} HTTP/1.1`, 'Host: localhost', 'Connection: close', ...heads, '', ''].join('\r\n');

  it('is answered, and the next request too', async () => {
    const { server, url } = await serve();
    const ranges = [
      'bytes=10-5',
      'bytes=-1',
      'bytes=5-',
      'bytes=0-0',
      'bytes=a-b',
      'bytes=9e99-1',
      'lines=1-2',
      '-',
      '',
    ];
    for (const range of ranges) expect(await raw(url, get('/', `Range: ${range}`))).toMatch(/^HTTP\/1\.1 200 /);
    const paths = [
      '/%',
      '/%00',
      '/%ff',
      '/\u0001',
      '//',
      '//evil/..',
      '/\\',
      '/?%',
      '/#',
      '*',
      'http://a/b',
      'a',
      '/%2e%2e/%2e%2e/etc/passwd',
    ];
    for (const path of paths) expect(await raw(url, get(path))).toMatch(/^HTTP\/1\.1 (?:200|400|404) /);
    expect(await raw(url, get(`/${'a'.repeat(100_000)}`))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(url, get('/', `Cookie: ${'a'.repeat(100_000)}`))).toMatch(/^HTTP\/1\.1 431 /);
    expect(await raw(url, get(`/${'a'.repeat(5000)}`))).toMatch(/^HTTP\/1\.1 404 /);
    expect(await raw(url, 'no request at all\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    expect(await raw(url, '\u0000\u0001\u0002\r\n\r\n')).toMatch(/^HTTP\/1\.1 400 /);
    const head = await raw(url, get('/page.js').replace('GET', 'HEAD'));
    expect(head).toMatch(/^HTTP\/1\.1 200 [^]*\r\n\r\n$/);
    for (let time = 0; time < 20; time += 1) await raw(url, get('/office/word-win32-16.01.debug.js'), true);
    expect(await status(url, '/')).toBe(200);
    expect(server.exitCode).toBeNull();
    server.kill();
  });
});
