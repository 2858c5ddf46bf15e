/**
 * Serves the page, the built add-in and npm's Office.js on this machine only.
 *
 *   node scripts/serve.mjs            http://localhost:3000
 *   node scripts/serve.mjs --https    the same with the development certificate, to sideload the add-in into Word
 *   PORT=3001 node scripts/serve.mjs
 */
import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { createServer } from 'node:http';
import { createServer as createSecureServer } from 'node:https';
import { homedir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import sirv from 'sirv';

const root = fileURLToPath(new URL('..', import.meta.url));

/** What is served where; the page comes last because it stands at the root. */
const mounts = [
  ['/addin/', 'build/addin'],
  ['/office/', 'node_modules/@microsoft/office-js/dist'],
  ['/', 'build/page'],
];

/** A reason not to start, in a sentence for a person. */
export class ServeError extends Error {}

function certificate() {
  const folder = join(homedir(), '.office-addin-dev-certs');
  const [key, cert] = ['localhost.key', 'localhost.crt'].map((name) => join(folder, name));
  if (!existsSync(key) || !existsSync(cert))
    throw new ServeError(
      `There is no certificate for https://localhost in ${folder}: run "npx office-addin-dev-certs install" once.`,
    );
  return { key: readFileSync(key), cert: readFileSync(cert) };
}

function files() {
  const missing = mounts.find(([, folder]) => !existsSync(join(root, folder)));
  if (missing) throw new ServeError(`${missing[1]} is not there: run "npm install" and "npm run build" first.`);
  const setHeaders = (response) => response.setHeader('X-Content-Type-Options', 'nosniff');
  return mounts.map(([prefix, folder]) => ({ prefix, serve: sirv(join(root, folder), { dev: true, setHeaders }) }));
}

function handler(answer) {
  const served = files();
  return (request, response) => {
    const notFound = () => {
      response.statusCode = 404;
      response.end('Not found');
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return notFound();
    if (answer(request, response)) return undefined;
    const { prefix, serve } = served.find((mount) => request.url.startsWith(mount.prefix)) ?? served.at(-1);
    request.url = request.url.slice(prefix.length - 1);
    // A server may answer any range with the whole file, and sirv throws at one that ends before it begins.
    delete request.headers.range;
    response.on('pipe', (file) => {
      // A file that cannot be read, or is gone; and a browser that has gone away, which leaves the file open.
      file.once('error', () => response.destroy());
      response.once('close', () => file.destroy());
    });
    try {
      return serve(request, response, notFound);
    } catch {
      // Whatever one request is like, the others are to be answered.
      response.destroy();
    }
  };
}

/**
 * Starts serving and resolves with the address and a function that stops it. Port 0 takes any that is free. `answer` may
 * answer a request before the files do: it says whether it has.
 */
export function start({ port = 3000, https = false, answer = () => false } = {}) {
  const server = https ? createSecureServer(certificate(), handler(answer)) : createServer(handler(answer));
  const stop = () =>
    new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  return new Promise((resolve, reject) => {
    server.once('error', (error) => {
      const taken = `Port ${port} is taken by another programme: stop it, or choose another port with PORT=${port + 1}.`;
      reject(error.code === 'EADDRINUSE' ? new ServeError(taken) : error);
    });
    server.listen(port, 'localhost', () => {
      // A connection that cannot be taken is no reason to end.
      server.on('error', (error) => console.error(error.message));
      resolve({ url: `${https ? 'https' : 'http'}://localhost:${server.address().port}`, stop });
    });
  });
}

/** The port that the environment asks for. Throws a ServeError. */
export function portAsked() {
  const port = Number(process.env.PORT ?? 3000);
  if (!Number.isInteger(port) || port < 0 || port > 65535)
    throw new ServeError('PORT must be a number from 0 to 65535.');
  return port;
}

async function main() {
  try {
    const { url } = await start({ port: portAsked(), https: process.argv.includes('--https') });
    console.log(`RID Author is at ${url} (stop with Ctrl+C)`);
  } catch (error) {
    if (!(error instanceof ServeError)) throw error;
    console.error(error.message);
    process.exitCode = 1;
  }
}

if (process.argv[1] && realpathSync(process.argv[1]) === fileURLToPath(import.meta.url)) await main();
