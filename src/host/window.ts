import { extendOffice } from './extend';
import type { OfficeRealm } from './extend';
import type { WordHost } from './host';

/** Office.js on Windows takes arrays of this form from Word. */
interface SafeArray {
  toArray(): unknown[];
  dimensions(): number;
}

type Callback = (answer: SafeArray | number) => void;
type EventHandler = (id: number, payload: SafeArray) => void;

const ids = { richApi: 93, richApiMessage: 33 };
const status = { ok: 0, http: 200, unsupported: 5001 };
const eventCategory = 65536;
const white = 0xffffff;

function safeArray(...items: unknown[]): SafeArray {
  return { toArray: () => items, dimensions: () => 1 };
}

/**
 * Makes a frame of the same origin a pane of this host: Office.js, loaded in the frame afterwards, takes what it finds in
 * `window.external` for Word on Windows, and gets the members that npm's copy of it lacks as soon as its script has run.
 */
export function connectWindow(host: WordHost, frame: Window): void {
  Object.defineProperty(frame, 'external', { configurable: true, value: external(host) });
  const extend = (): void => {
    const realm = frame as unknown as Partial<OfficeRealm>;
    if (realm.Word?.['RequestContext'] && realm.OfficeExtension) extendOffice(realm as OfficeRealm);
  };
  extend();
  // A script's load event is heard here before its own handler, with which Office.js goes on to become ready.
  frame.document.addEventListener('load', extend, true);
}

function external(host: WordHost): object {
  const stopListening = new Map<number, () => void>();
  return {
    GetHostInfo: () => 'Word$Win32$16.01$en-GB$$$$0',
    GetContext: () => context(host),
    Execute: (id: number, parameters: unknown[], callback: Callback) => {
      if (id === ids.richApi) void execute(host, parameters, callback);
      else callback(status.unsupported);
    },
    RegisterEvent: (id: number, _target: string, handler: EventHandler, callback: Callback) => {
      if (id === ids.richApiMessage) {
        stopListening.get(id)?.();
        stopListening.set(
          id,
          host.onEvent(({ number, target, message }) => {
            handler(id, safeArray(safeArray(eventCategory, number, target, message, 0, false)));
          }),
        );
      }
      callback(status.ok);
    },
    UnregisterEvent: (id: number, _target: string, callback: Callback) => {
      stopListening.get(id)?.();
      stopListening.delete(id);
      callback(status.ok);
    },
  };
}

async function execute(host: WordHost, parameters: unknown[], callback: Callback): Promise<void> {
  const request = (parameters[0] as unknown[])[4];
  try {
    const body = await host.execute(typeof request === 'string' ? JSON.parse(request) : request);
    callback(safeArray(status.ok, safeArray(status.http, '', JSON.stringify(body))));
  } catch (error) {
    // Office.js would wait for ever; the fault itself belongs in the console of the page.
    callback(status.unsupported);
    throw error;
  }
}

function context(host: WordHost): object {
  const settings = new Map<string, string>();
  const matrix = { ...host.apiSets, CustomXmlParts: 1.1, OoxmlCoercion: 1.1, Settings: 1.1, DialogApi: 1.1 };
  return {
    GetAppType: () => 2,
    GetSolutionRef: () => 'host',
    GetAppVersionMajor: () => 16,
    GetAppVersionMinor: () => 0,
    GetAppUILocale: () => 2057,
    GetAppDataLocale: () => 2057,
    GetDocUrl: () => 'document.docx',
    GetAppCapabilities: () => 1,
    GetActivationMode: () => 1,
    GetControlIntegrationLevel: () => 1,
    // Office.js reads it as XML.
    GetSolutionToken: () => encodeURIComponent('<t aid="" cid=""/>'),
    GetCorrelationId: () => '',
    GetInstanceId: () => 'host',
    GetSupportedMatrix: () => JSON.stringify(matrix),
    GetHostFullVersion: () => '16.0.0.0',
    GetInitialDisplayMode: () => 0,
    GetOfficeThemeInfo: () =>
      JSON.stringify({
        bodyBackgroundColor: white,
        bodyForegroundColor: 0,
        controlBackgroundColor: white,
        controlForegroundColor: 0,
      }),
    GetSettings: () => ({
      Read: (keys: string[], values: string[]) => {
        for (const [key, value] of settings) {
          keys.push(key);
          values.push(value);
        }
      },
      Write: (keys: string[], values: string[]) => {
        settings.clear();
        keys.forEach((key, index) => settings.set(key, values[index] ?? ''));
      },
    }),
  };
}
