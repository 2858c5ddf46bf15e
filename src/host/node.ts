import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { compileOffice } from './compileOffice';
import { extendOffice } from './extend';
import type { OfficeRealm } from './extend';
import type { WordHost } from './host';
import { Locks } from './locks';
import { provideXml } from './parser';

/** What is global where Office.js runs, in a browser by nature and here by our doing. */
interface OfficeGlobals extends OfficeRealm {
  readonly Office: Record<string, unknown>;
}

/** The script's own globals; in a page they are on `window` as soon as they are declared. */
const declared =
  'Logger OSF OSFAppTelemetry OSFAriaLogger OSFLog OSFPerfUtil Office OfficeCore OfficeExt OfficeExtension OfficeFirstPartyAuth OfficeFirstPartyDialog OsfMsAjaxFactory Word';

let loaded: OfficeGlobals | undefined;
let current: WordHost | undefined;
let stopEvents: (() => void) | undefined;

/**
 * Loads the real Office.js once, puts Word, Office and OfficeExtension on globalThis and sends every batch to this host;
 * called again, to another.
 */
export function connectNode(host: WordHost): void {
  current = host;
  const { OfficeExtension } = (loaded ??= load());
  stopEvents?.();
  stopEvents = host.onEvent(({ number, target, message }) => {
    OfficeExtension._testTriggerRichApiMessageEvent({
      entries: [{ messageCategory: 65536, messageType: number, targetId: target, message }],
    });
  });
  const scope = globalThis as Record<string, unknown>;
  Object.assign(scope, { Word: loaded.Word, Office: loaded.Office, OfficeExtension: loaded.OfficeExtension });
  provideXml();
  const navigator: object = (scope['navigator'] ??= { userAgent: 'Node' });
  if (!('locks' in navigator)) Object.defineProperty(navigator, 'locks', { value: new Locks() });
}

function load(): OfficeGlobals {
  const folder = join(createRequire(__filename).resolve('@microsoft/office-js/package.json'), '..', 'dist');
  const file = join(folder, 'word-win32-16.01.js');
  const source = readFileSync(file, 'utf8');
  const realm: Record<string, unknown> = { navigator: { userAgent: 'Node' }, document: {}, location: {} };
  for (const name of declared.split(' ')) realm[name] = undefined;
  realm['window'] = realm;
  realm['self'] = realm;
  // Microsoft's script is written for a page, where what is put on `window` is global: `with` makes it so here. It stays in
  // this realm, unlike in a context of node:vm, so that its arrays and errors are of the classes that the add-in knows.
  const script = `(function (window) { with (window) {\n${source}\nreturn { Word, Office, OfficeExtension };\n} })`;
  const run = compileOffice(script, file) as (window: unknown) => OfficeGlobals;
  const office = run(realm);
  const described = { ...office, Office: describeHost(office.Office) };
  // Microsoft's own checks of what the host supports ask here.
  realm['Office'] = described.Office;
  routeBatches(office);
  extendOffice(office);
  return described;
}

/** Office as it is once a host has answered; without one it would wait for ever. */
function describeHost(office: Record<string, unknown>): Record<string, unknown> {
  const ready = { host: 'Word', platform: 'PC' };
  const members = {
    onReady: (callback?: (info: typeof ready) => unknown) => Promise.resolve(callback?.(ready)).then(() => ready),
    actions: { associate: () => undefined },
    context: {
      requirements: {
        isSetSupported: (name: string, version?: string | number) =>
          Number(version ?? 1.1) <= (current?.apiSets[name] ?? 0),
      },
      officeTheme: {
        isDarkTheme: false,
        bodyBackgroundColor: '#FFFFFF',
        bodyForegroundColor: '#000000',
        controlBackgroundColor: '#FFFFFF',
        controlForegroundColor: '#000000',
      },
      host: ready.host,
      platform: ready.platform,
      contentLanguage: 'en-GB',
      displayLanguage: 'en-GB',
    },
  };
  const descriptors = Object.entries(members).map(([name, value]) => [name, { value, enumerable: true }] as const);
  return Object.create(office, Object.fromEntries(descriptors)) as Record<string, unknown>;
}

function routeBatches({ OfficeExtension }: OfficeGlobals): void {
  OfficeExtension._testSetRichApiMessageReadyImpl(() => Promise.resolve());
  OfficeExtension.SessionBase._overrideSession = {
    _resolveRequestUrlAndHeaderInfo: () => Promise.resolve({ url: 'http://word.invalid', headers: {} }),
    _createRequestExecutorOrNull: () => ({
      executeAsync: async (_customData: unknown, _flags: unknown, message: { Body: unknown }) => {
        if (!current) throw new Error('No host is connected');
        // Over a real wire nothing is shared: what the add-in changes later must not change what it sent.
        const body = structuredClone(message.Body);
        return { HttpStatusCode: 200, ErrorCode: '', ErrorMessage: '', Headers: {}, Body: await current.execute(body) };
      },
    }),
  };
}
