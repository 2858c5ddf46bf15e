import { connectWindow, UnusableFileError, WordHost } from '../host';
import { Commands } from './commands';
import { Dialogs } from './dialogs';
import { DocumentView } from './documentView';
import { acceptDrops, askToDiscard, download, savedName } from './files';
import { layOut, showAlert } from './layout';
import { make } from './make';
import { readManifest } from './manifest';
import type { Manifest, RibbonAction } from './manifest';
import { PaneFrame } from './paneFrame';
import { drawRibbon } from './ribbon';
import './wordPage';
import { texts } from './texts';
import { workerInControl } from './worker';

const sample = { url: '/sample.docx', name: 'sample.docx' };

const layout = layOut(document.body);
const view = new DocumentView(layout.document, {
  changed: () => setChanged(true),
  drawn: (tracking) => (layout.tracking.checked = tracking),
  failed: alertPerson,
  resource: (id) => manifest?.resources.get(id) ?? '',
});
const pane = new PaneFrame(layout, () => host?.closePane());
const commands = new Commands(document.body);
const dialogs = new Dialogs(document.body, () => manifest?.name ?? texts.title);

let host: WordHost | undefined;
let name = '';
let changed = false;
let manifest: Manifest | undefined;
let ready = start();

window.wordPage = {
  get host() {
    return host;
  },
  get ready() {
    return ready.then(() => view.settled);
  },
  connect(frame) {
    if (!host) return;
    connectWindow(host, frame);
    dialogs.connected(frame);
    commands.connected(frame);
  },
};

async function start(): Promise<void> {
  listen();
  const [worker] = await Promise.all([workerInControl(), loadRibbon(), loadSample()]);
  if (worker !== 'ready')
    pane.refuse(worker === 'unsupported' ? texts.errors.noServiceWorker : texts.errors.workerFailed);
  else if (manifest?.pane) pane.allow(manifest.pane);
}

async function loadRibbon(): Promise<void> {
  try {
    const response = await fetch('/manifest.xml');
    if (!response.ok) throw new Error(`${response.status}`);
    manifest = readManifest(await response.text(), location.origin);
    layout.ribbon.replaceChildren(drawRibbon(manifest, runAction));
    if (manifest.name) layout.paneTitle.textContent = manifest.name;
  } catch {
    alertPerson(texts.errors.manifest);
  }
}

async function loadSample(): Promise<void> {
  const response = await fetch(sample.url).catch(() => undefined);
  if (!response?.ok) {
    layout.document.append(make('p', { class: 'pending' }, texts.noDocument));
    alertPerson(texts.errors.sampleMissing);
    return;
  }
  await openBytes(new Uint8Array(await response.arrayBuffer()), sample.name);
}

function listen(): void {
  layout.open.addEventListener('click', () => layout.file.click());
  layout.file.addEventListener('change', () => {
    const file = layout.file.files?.[0];
    // The same file can be chosen again later, and must be read again then.
    layout.file.value = '';
    if (file) ready = openFile(file);
  });
  layout.save.addEventListener('click', save);
  layout.latency.addEventListener('change', () => {
    if (host) host.latency = Number(layout.latency.value);
  });
  layout.tracking.addEventListener('change', () => host?.user.setTracking(layout.tracking.checked));
  acceptDrops(layout.drop, (file) => {
    ready = openFile(file);
  });
  addEventListener('beforeunload', (event) => {
    if (changed) event.preventDefault();
  });
}

async function openFile(file: File): Promise<void> {
  const bytes = await file.arrayBuffer().catch(() => undefined);
  if (bytes) await openBytes(new Uint8Array(bytes), file.name);
  else alertPerson(texts.errors.unreadable(file.name));
}

async function openBytes(bytes: Uint8Array, fileName: string): Promise<void> {
  let opened: WordHost;
  try {
    opened = WordHost.open(bytes, { latency: Number(layout.latency.value) });
  } catch (error) {
    alertPerson(error instanceof UnusableFileError ? error.message : texts.errors.unexpected(fileName));
    return;
  }
  if (changed) {
    const answer = await askToDiscard(name);
    if (answer === 'cancel') return;
    if (answer === 'save') save();
  }
  host = opened;
  name = fileName;
  layout.alerts.replaceChildren();
  layout.fileName.textContent = fileName;
  setChanged(false);
  countRoundTrips(opened);
  opened.onOpen(offerDocument);
  await view.open(opened);
  pane.reload();
  layout.message.textContent = texts.opened(fileName);
}

/** There is one document on the page: what the add-in opens beside it waits until it is asked for. */
function offerDocument(bytes: Uint8Array): void {
  showAlert(layout.alerts, texts.newDocument, [
    {
      text: texts.showIt,
      run: () => {
        ready = openBytes(bytes, texts.newName);
      },
    },
    {
      text: texts.downloadIt,
      run: () => {
        download(bytes, texts.newName);
      },
    },
  ]);
}

function save(): void {
  if (!host) return;
  const saved = savedName(name);
  download(host.save(), saved);
  setChanged(false);
  layout.message.textContent = texts.saved(saved);
}

async function runAction(action: RibbonAction, label: string): Promise<void> {
  if (action.kind === 'pane') {
    pane.show(action.url);
    return;
  }
  if (!manifest?.functionFile || !pane.isAllowed) return;
  layout.message.textContent = texts.running(label);
  const result = await commands.run(manifest.functionFile, action.name);
  layout.message.textContent = result === 'done' ? texts.finished(label) : '';
  if (result === 'missing') alertPerson(texts.errors.commandMissing(action.name));
  if (result === 'late') alertPerson(texts.errors.commandLate(label));
}

function countRoundTrips(of: WordHost): void {
  const show = (): void => {
    if (host === of) layout.roundTrips.textContent = texts.roundTrips(of.roundTrips);
  };
  const execute = of.execute.bind(of);
  of.execute = (body) => execute(body).finally(show);
  show();
}

function setChanged(now: boolean): void {
  changed = now;
  layout.changed.textContent = now ? texts.changed : '';
}

function alertPerson(message: string): void {
  showAlert(layout.alerts, message);
}
