/** What a button of the ribbon does. */
export type RibbonAction = { kind: 'pane'; url: string } | { kind: 'function'; name: string };

export interface RibbonButton {
  readonly id: string;
  readonly label: string;
  readonly tip: { readonly title: string; readonly description: string };
  readonly icon: string | undefined;
  readonly action: RibbonAction;
}

export interface RibbonGroup {
  readonly label: string;
  readonly buttons: readonly RibbonButton[];
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
    const name = child(element, 'FunctionName')?.textContent?.trim();
    if (type(element) === 'ExecuteFunction') return name ? { kind: 'function', name } : undefined;
    const address = url(child(element, 'SourceLocation'));
    return type(element) === 'ShowTaskpane' && address ? { kind: 'pane', url: address } : undefined;
  };
  const button = (element: Element): RibbonButton[] => {
    const does = action(child(element, 'Action'));
    if (!does) return [];
    const tip = child(element, 'Supertip');
    return [
      {
        id: element.getAttribute('id') ?? '',
        label: text(child(element, 'Label')),
        tip: { title: text(child(tip ?? element, 'Title')), description: text(child(tip ?? element, 'Description')) },
        icon: icon(element),
        action: does,
      },
    ];
  };
  const group = (element: Element): RibbonGroup => ({
    label: text(child(element, 'Label')),
    buttons: children(element, 'Control').flatMap(button),
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
  const actions = tabs.flatMap((each) => each.groups).flatMap((each) => each.buttons.map((item) => item.action));
  const opens = actions.find((each) => each.kind === 'pane');
  return {
    name: all(manifest, 'DisplayName')[0]?.getAttribute('DefaultValue') ?? '',
    tabs,
    resources,
    functionFile: url(all(manifest, 'FunctionFile')[0]),
    pane: opens?.kind === 'pane' ? opens.url : undefined,
  };
}
