import { make } from './make';
import type { Manifest, RibbonAction, RibbonButton, RibbonGroup } from './manifest';
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
    make('div', { class: 'ribbon-buttons' }, ...group.buttons.map((button) => drawButton(button, run))),
    make('div', { id, class: 'ribbon-group-label' }, group.label),
  );
}

function drawButton(button: RibbonButton, run: RunAction): HTMLElement {
  const tip = [button.tip.title, button.tip.description].filter(Boolean).join('\n');
  const drawn = make('button', { class: 'ribbon-button', type: 'button', title: tip }, make('span', {}, button.label));
  if (button.icon) drawn.prepend(make('img', { src: button.icon, alt: '', width: 32, height: 32 }));
  drawn.addEventListener('click', () => {
    // Not `disabled`, which would throw the focus away.
    if (drawn.getAttribute('aria-disabled') === 'true') return;
    drawn.setAttribute('aria-disabled', 'true');
    void run(button.action, button.label).finally(() => drawn.removeAttribute('aria-disabled'));
  });
  return drawn;
}
