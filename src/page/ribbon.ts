import { make } from './make';
import type { Manifest, RibbonAction, RibbonButton, RibbonGroup, RibbonMenu } from './manifest';
import { texts } from './texts';

/** Runs what a button stands for; the button is busy until it is done. */
export type RunAction = (action: RibbonAction, label: string) => Promise<void>;

/** The ribbon as the manifest describes it. */
export function drawRibbon(manifest: Manifest, run: RunAction): HTMLElement {
  const panels = manifest.tabs.map((tab) =>
    make(
      'div',
      { id: `panel-${tab.id}`, class: 'ribbon-panel', role: 'tabpanel', 'aria-labelledby': `tab-${tab.id}` },
      ...tab.groups.map((group, index) => drawGroup(group, `group-${tab.id}-${index}`, run)),
    ),
  );
  const tabs = manifest.tabs.map((tab) =>
    make(
      'button',
      { id: `tab-${tab.id}`, class: 'ribbon-tab', type: 'button', role: 'tab', 'aria-controls': `panel-${tab.id}` },
      tab.label,
    ),
  );
  const choose = (chosen: number): void => {
    tabs.forEach((tab, index) => {
      tab.setAttribute('aria-selected', String(index === chosen));
      tab.tabIndex = index === chosen ? 0 : -1;
    });
    panels.forEach((panel, index) => (panel.hidden = index !== chosen));
  };
  tabs.forEach((tab, index) => {
    tab.addEventListener('click', () => choose(index));
    tab.addEventListener('keydown', (event) => {
      const step = event.key === 'ArrowRight' ? 1 : event.key === 'ArrowLeft' ? -1 : 0;
      if (!step) return;
      const next = (index + step + tabs.length) % tabs.length;
      choose(next);
      tabs[next]?.focus();
    });
  });
  choose(0);
  const list = make('div', { class: 'ribbon-tabs', role: 'tablist', 'aria-label': texts.ribbonTabs }, ...tabs);
  return make('div', { class: 'ribbon' }, list, ...panels);
}

function drawGroup(group: RibbonGroup, id: string, run: RunAction): HTMLElement {
  return make(
    'div',
    { class: 'ribbon-group', role: 'group', 'aria-labelledby': id },
    make(
      'div',
      { class: 'ribbon-buttons' },
      ...group.controls.map((control) => ('items' in control ? drawMenu(control, run) : drawButton(control, run))),
    ),
    make('div', { id, class: 'ribbon-group-label' }, group.label),
  );
}

function drawControl({ label, tip, icon }: RibbonButton | RibbonMenu): HTMLButtonElement {
  const title = [tip.title, tip.description].filter(Boolean).join('\n');
  const drawn = make('button', { class: 'ribbon-button', type: 'button', title }, make('span', {}, label));
  if (icon) drawn.prepend(make('img', { src: icon, alt: '', width: 32, height: 32 }));
  return drawn;
}

function drawButton(button: RibbonButton, run: RunAction): HTMLButtonElement {
  const drawn = drawControl(button);
  runOnClick(drawn, button, run);
  return drawn;
}

function runOnClick(drawn: HTMLButtonElement, { action, label }: RibbonButton, run: RunAction): void {
  drawn.addEventListener('click', () => {
    // Not `disabled`, which would throw the focus away.
    if (drawn.getAttribute('aria-disabled') === 'true') return;
    drawn.setAttribute('aria-disabled', 'true');
    void run(action, label).finally(() => drawn.removeAttribute('aria-disabled'));
  });
}

/** A button with a menu below it. The arrows go through the menu; Escape, or leaving it, closes it. */
function drawMenu(menu: RibbonMenu, run: RunAction): HTMLElement {
  const opener = drawControl(menu);
  opener.append(make('span', { class: 'ribbon-arrow', 'aria-hidden': 'true' }, '▾'));
  opener.setAttribute('aria-haspopup', 'menu');
  const items = menu.items.map((item) => {
    const drawn = make(
      'button',
      { class: 'ribbon-item', type: 'button', role: 'menuitem', tabindex: -1, title: item.tip.description },
      item.label,
    );
    runOnClick(drawn, item, run);
    return drawn;
  });
  const list = make('div', { class: 'ribbon-menu', role: 'menu', 'aria-label': menu.label, hidden: true }, ...items);
  const around = make('div', { class: 'ribbon-menu-place' }, opener, list);
  const show = (open: boolean): void => {
    list.hidden = !open;
    // The ribbon scrolls sideways, which would cut off what stands below it.
    const { left, bottom } = opener.getBoundingClientRect();
    list.style.inset = `${bottom}px auto auto ${left}px`;
    opener.setAttribute('aria-expanded', String(open));
  };
  show(false);
  opener.addEventListener('click', () => {
    const isOpen = list.hidden === false;
    show(!isOpen);
    if (!isOpen) items[0]?.focus();
  });
  for (const item of items) {
    item.addEventListener('click', () => {
      show(false);
      opener.focus();
    });
  }
  around.addEventListener('focusout', ({ relatedTarget }) => {
    if (!(relatedTarget instanceof Node && around.contains(relatedTarget))) show(false);
  });
  around.addEventListener('keydown', (event) => {
    const here = items.findIndex((item) => item === document.activeElement);
    const step = event.key === 'ArrowDown' ? 1 : event.key === 'ArrowUp' ? -1 : 0;
    if (event.key === 'Escape' && !list.hidden) {
      show(false);
      opener.focus();
    } else if (step !== 0) {
      event.preventDefault();
      show(true);
      items[(here + step + items.length) % items.length]?.focus();
    }
  });
  return around;
}
