/**
 * Stands in for Microsoft's CDN: the pane asks for Office.js there, as it does in Word, and gets npm's copy of it,
 * with a line in front that connects the frame to the page's host.
 */

/** The part of a service worker's world that is used here; TypeScript's own types of it clash with the window's. */
interface Worker {
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
  addEventListener(type: 'install' | 'activate' | 'message', listener: (event: ExtendableEvent) => void): void;
  addEventListener(type: 'fetch', listener: (event: FetchEvent) => void): void;
}
interface ExtendableEvent extends Event {
  waitUntil(work: Promise<unknown>): void;
}
interface FetchEvent extends Event {
  readonly request: Request;
  respondWith(response: Promise<Response>): void;
}

const cdn = 'https://appsforoffice.microsoft.com/lib/1/hosted/';
const served = '/office/';

/** A pane opened by itself has no page around it: then Office.js finds itself outside Word, as it should. */
const prelude = 'if (window.parent !== window) window.parent.wordPage?.connect(window);\n';

const worker = globalThis as unknown as Worker;

worker.addEventListener('install', (event) => {
  event.waitUntil(worker.skipWaiting());
});
worker.addEventListener('activate', (event) => {
  event.waitUntil(worker.clients.claim());
});
// A hard reload leaves a page without its worker; the page then asks to be taken in.
worker.addEventListener('message', (event) => {
  event.waitUntil(worker.clients.claim());
});
worker.addEventListener('fetch', (event) => {
  if (!event.request.url.startsWith(cdn)) return;
  const name = event.request.url.slice(cdn.length).replace(/[?#].*$/, '');
  event.respondWith(officeFile(name));
});

async function officeFile(name: string): Promise<Response> {
  const response = await fetch(served + name);
  if (!response.ok) return new Response(null, { status: response.status });
  const type = response.headers.get('Content-Type') ?? 'text/javascript';
  const body = await response.text();
  const isLoader = name === 'office.js' || name === 'office.debug.js';
  return new Response(isLoader ? prelude + body : body, { headers: { 'Content-Type': type } });
}
