import { make } from './make';
import { texts } from './texts';

/** The parts of the page that something is put into or listened to. */
export interface Layout {
  readonly fileName: HTMLElement;
  readonly changed: HTMLElement;
  readonly open: HTMLButtonElement;
  readonly save: HTMLButtonElement;
  readonly file: HTMLInputElement;
  readonly ribbon: HTMLElement;
  readonly alerts: HTMLElement;
  readonly document: HTMLElement;
  readonly pane: HTMLElement;
  readonly paneTitle: HTMLElement;
  readonly paneClose: HTMLButtonElement;
  readonly paneBody: HTMLElement;
  readonly message: HTMLElement;
  readonly roundTrips: HTMLElement;
  readonly latency: HTMLSelectElement;
  readonly tracking: HTMLInputElement;
  readonly drop: HTMLElement;
}

const latencies = [0, 150];

export function layOut(root: HTMLElement): Layout {
  const button = (text: string, title: string, className: string): HTMLButtonElement =>
    make('button', { type: 'button', class: className, title }, text);
  const layout: Layout = {
    fileName: make('span', { class: 'file-name' }),
    changed: make('span', { class: 'changed' }),
    open: button(texts.open, texts.openHint, 'button'),
    save: button(texts.save, texts.saveHint, 'button primary'),
    file: make('input', { type: 'file', accept: '.docx', hidden: true, 'aria-label': texts.open }),
    ribbon: make('nav', { class: 'ribbon-place', 'aria-label': texts.ribbon }),
    alerts: make('div', { class: 'alerts', role: 'alert' }),
    document: make('main', { class: 'document', 'aria-label': texts.document, tabindex: 0 }),
    pane: make('aside', { class: 'pane', 'aria-labelledby': 'pane-title' }),
    paneTitle: make('h2', { id: 'pane-title' }, texts.pane),
    paneClose: make(
      'button',
      { type: 'button', class: 'icon', 'aria-label': texts.closePane, title: texts.closePane },
      '✕',
    ),
    paneBody: make('div', { class: 'pane-body' }, make('p', { class: 'pending' }, texts.panePending)),
    message: make('output', { class: 'message' }),
    roundTrips: make('span', { title: texts.roundTripsHint }),
    latency: make('select', {}, ...latencies.map((ms) => make('option', { value: ms }, texts.latencyChoice(ms)))),
    tracking: make('input', { type: 'checkbox' }),
    drop: make('div', { class: 'drop', hidden: true }, texts.dropHere),
  };
  layout.pane.append(make('div', { class: 'pane-head' }, layout.paneTitle, layout.paneClose), layout.paneBody);
  root.append(
    make(
      'header',
      {},
      make(
        'div',
        { class: 'title-bar' },
        make('h1', {}, texts.title, ' ', make('small', {}, texts.withoutWord)),
        make('div', { class: 'file' }, layout.fileName, layout.changed),
        make('div', { class: 'file-buttons' }, layout.open, layout.save, layout.file),
      ),
      layout.ribbon,
    ),
    make('div', { class: 'work' }, make('div', { class: 'side' }, layout.alerts, layout.document), layout.pane),
    make(
      'footer',
      { 'aria-label': texts.status },
      layout.message,
      layout.roundTrips,
      make('label', {}, texts.latency, ' ', layout.latency),
      make('label', {}, layout.tracking, ' ', texts.tracking),
    ),
    layout.drop,
  );
  return layout;
}

/** One sentence about what went wrong, or has to be decided; it takes the place of the one before. */
export function showAlert(place: HTMLElement, message: string, choices: readonly Choice[] = []): void {
  const empty = (): void => {
    place.replaceChildren();
  };
  const dismiss = make(
    'button',
    { type: 'button', class: 'icon', 'aria-label': texts.dismiss, title: texts.dismiss },
    '✕',
  );
  dismiss.addEventListener('click', empty);
  const buttons = choices.map(({ text, run }) => {
    const button = make('button', { type: 'button', class: 'button' }, text);
    button.addEventListener('click', () => {
      empty();
      run();
    });
    return button;
  });
  place.replaceChildren(make('p', {}, message), ...buttons, dismiss);
}

interface Choice {
  readonly text: string;
  readonly run: () => void;
}
