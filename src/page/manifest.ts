/** What a button of the ribbon does. */
export type RibbonAction = { kind: 'pane'; url: string } | { kind: 'function'; name: string };

interface RibbonControl {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icon: string | undefined;
}

export interface RibbonButton extends RibbonControl {
  readonly action: RibbonAction;
}

export interface RibbonMenu extends RibbonControl {
  readonly items: readonly RibbonButton[];
}

export interface RibbonGroup {
  readonly label: string;
  readonly controls: readonly (RibbonButton | RibbonMenu)[];
}

export interface RibbonTab {
  readonly id: string;
  readonly label: string;
  readonly groups: readonly RibbonGroup[];
}

export interface Manifest {
  readonly name: string;
  readonly tabs: readonly RibbonTab[];
  /** The page with the functions that buttons without a pane run. */
  readonly functionFile: string | undefined;
  /** Strings, addresses and icons by their ids. */
  readonly resources: ReadonlyMap<string, string>;
  /** Where the pane lives. */
  readonly pane: string | undefined;
}

/** Word draws icons 32 px high; on a fine screen it takes the next larger one. */
const iconSizes = ['64', '48', '32', '80', '40', '24', '20', '16'];

const all = (parent: Element | Document, name: string): Element[] => [...parent.getElementsByTagNameNS('*', name)];
const children = (parent: Element, name: string): Element[] =>
  [...parent.children].filter((child) => child.localName === name);
const child = (parent: Element | undefined, name: string): Element | undefined => parent && children(parent, name)[0];
const type = (element: Element): string =>
  element.getAttributeNS('http://www.w3.org/2001/XMLSchema-instance', 'type') ?? '';

/** Reads the parts of the manifest that the ribbon is drawn from; throws when it is no XML. */
export function readManifest(xml: string, origin: string): Manifest {
  const manifest = new DOMParser().parseFromString(xml, 'application/xml');
  if (manifest.querySelector('parsererror')) throw new Error('The manifest is not well-formed');

  const resources = new Map(
    all(manifest, 'Resources')
      .flatMap((element) => [...element.getElementsByTagName('*')])
      .map((element) => [element.getAttribute('id') ?? '', element.getAttribute('DefaultValue') ?? '']),
  );
  const text = (element: Element | undefined): string => resources.get(element?.getAttribute('resid') ?? '') ?? '';
  // The manifest names the place of deployment; the page serves the same files itself.
  const url = (element: Element | undefined): string | undefined => {
    const address = text(element);
    if (!URL.canParse(address)) return undefined;
    const { pathname, search, hash } = new URL(address);
    return new URL(pathname + search + hash, origin).href;
  };

  const icon = (element: Element): string | undefined => {
    const images = all(child(element, 'Icon') ?? element, 'Image');
    const best = iconSizes.map((size) => images.find((image) => image.getAttribute('size') === size)).find(Boolean);
    return url(best);
  };
  const action = (element: Element | undefined): RibbonAction | undefined => {
    if (!element) return undefined;
    const name = child(element, 'FunctionName')?.textContent.trim();
    if (type(element) === 'ExecuteFunction') return name ? { kind: 'function', name } : undefined;
    const address = url(child(element, 'SourceLocation'));
    return type(element) === 'ShowTaskpane' && address ? { kind: 'pane', url: address } : undefined;
  };
  const described = (element: Element): RibbonControl => {
    const tip = child(element, 'Supertip') ?? element;
    return {
      id: element.getAttribute('id') ?? '',
      label: text(child(element, 'Label')),
      tip: { title: text(child(tip, 'Title')), description: text(child(tip, 'Description')) },
      icon: icon(element),
    };
  };
  const button = (element: Element): RibbonButton[] => {
    const does = action(child(element, 'Action'));
    return does ? [{ ...described(element), action: does }] : [];
  };
  const control = (element: Element): (RibbonButton | RibbonMenu)[] => {
    const items = child(element, 'Items');
    return items ? [{ ...described(element), items: children(items, 'Item').flatMap(button) }] : button(element);
  };
  const group = (element: Element): RibbonGroup => ({
    label: text(child(element, 'Label')),
    controls: children(element, 'Control').flatMap(control),
  });
  const tab = (element: Element): RibbonTab => {
    const id = element.getAttribute('id') ?? '';
    return {
      id,
      label: text(child(element, 'Label')) || id.replace(/^Tab/, ''),
      groups: all(element, 'Group').map(group),
    };
  };

  const surfaces = all(manifest, 'ExtensionPoint').filter((point) => type(point) === 'PrimaryCommandSurface');
  const tabs = surfaces.flatMap((point) => [...children(point, 'OfficeTab'), ...children(point, 'CustomTab')]).map(tab);
  const controls = tabs.flatMap((each) => each.groups).flatMap((each) => each.controls);
  const actions = controls.flatMap((each) => ('action' in each ? [each.action] : []));
  const opens = actions.find((each) => each.kind === 'pane');
  return {
    name: all(manifest, 'DisplayName')[0]?.getAttribute('DefaultValue') ?? '',
    tabs,
    resources,
    functionFile: url(all(manifest, 'FunctionFile')[0]),
    pane: opens?.kind === 'pane' ? opens.url : undefined,
  };
}
