import { DOMParser, type Element } from '@xmldom/xmldom';
import { checkStructure, children, descendants, first, where } from './manifestStructure';

/** What the manifest refers to, outside of it. */
export interface ManifestWorld {
  /** The bytes of a file that the manifest's addresses lead to, by its path under their base; null when it is not there. */
  readonly file: (path: string) => Uint8Array | null;
  /** The functions that the ribbon's page ties to names. */
  readonly functions: readonly string[];
  /** The strings that the code names to Word, such as titles of pop-ups. */
  readonly strings: readonly string[];
  /** The parameters of addresses that the pages read, or that are there for another reason. */
  readonly parameters: readonly string[];
  /** The version of the package. */
  readonly version: string;
}

/**
 * Checks an add-in only manifest of a task pane add-in for Word, as far as this project uses the schema: an element that
 * is not in the table below is refused rather than waved through. Returns what is wrong, in sentences.
 * Sources: Microsoft's [MS-OWEMXML] and the reference of the add-in only manifest.
 */
export function checkManifest(xml: string, world: ManifestWorld): string[] {
  const problems: string[] = [];
  let root: Element | null = null;
  try {
    const parser = new DOMParser({
      onError: (_, message) => {
        throw new Error(message);
      },
    });
    root = parser.parseFromString(xml, 'text/xml').documentElement;
  } catch (error) {
    return [`It is not well-formed XML: ${error instanceof Error ? error.message : String(error)}`];
  }
  if (root?.localName !== 'OfficeApp' || root.getAttribute('xsi:type') !== 'TaskPaneApp') {
    return ['Its root is not an OfficeApp of type TaskPaneApp.'];
  }
  checkStructure(root, problems);
  checkHead(root, world, problems);
  checkResources(root, world, problems);
  checkIdentifiers(root, problems);
  checkAddresses(root, world, problems);
  checkIcons(root, world, problems);
  checkFunctions(root, world, problems);
  checkPane(root, problems);
  return problems;
}

const textAt = (root: Element, path: string): string => first(root, path)?.textContent?.trim() ?? '';
const defaultAt = (root: Element, path: string): string => first(root, path)?.getAttribute('DefaultValue') ?? '';

const shortString = 125;
const longString = 250;

function checkHead(root: Element, { version }: ManifestWorld, problems: string[]): void {
  if (!/^[0-9a-f]{8}-([0-9a-f]{4}-){3}[0-9a-f]{12}$/i.test(textAt(root, 'Id'))) problems.push('The Id is no GUID.');
  if (textAt(root, 'Version') !== `${version}.0`) {
    problems.push(
      `The Version is ${textAt(root, 'Version')}, but the package is ${version}: it should be ${version}.0.`,
    );
  }
  if (!/^[a-z]{2}-[A-Z]{2}$/.test(textAt(root, 'DefaultLocale')))
    problems.push('The DefaultLocale is no culture name.');
  if (textAt(root, 'Permissions') !== 'ReadWriteDocument') problems.push('Permissions is not ReadWriteDocument.');
  if (first(root, 'Hosts/Host')?.getAttribute('Name') !== 'Document') problems.push('The host is not Word (Document).');
  if (first(root, 'VersionOverrides/Hosts/Host')?.getAttribute('xsi:type') !== 'Document') {
    problems.push('The host of the version overrides is not Word (Document).');
  }
  const limits: readonly (readonly [string, string, number])[] = [
    ['ProviderName', textAt(root, 'ProviderName'), shortString],
    ['DisplayName', defaultAt(root, 'DisplayName'), shortString],
    ['Description', defaultAt(root, 'Description'), longString],
  ];
  for (const [name, text, limit] of limits) checkLength(name, text, limit, problems);
  for (const set of descendants(root).filter(({ localName }) => localName === 'Set')) {
    if (!/^1\.\d+$/.test(set.getAttribute('MinVersion') ?? '')) problems.push(`${where(set)} has no version.`);
  }
  const wordApi = children(first(root, 'Requirements/Sets') ?? root).find(
    (set) => set.getAttribute('Name') === 'WordApi',
  );
  if (wordApi?.getAttribute('MinVersion') !== '1.6') problems.push('It does not require WordApi 1.6.');
}

function checkLength(name: string, text: string, limit: number, problems: string[]): void {
  if (text.trim() === '') problems.push(`${name} is empty.`);
  else if (text.length > limit)
    problems.push(`${name} has ${String(text.length)} characters; ${String(limit)} are allowed.`);
}

const resourceKinds = { Images: 0, Urls: 0, ShortStrings: shortString, LongStrings: longString } as const;
type ResourceKind = keyof typeof resourceKinds;

/** Which list of the resources an element's resid is looked up in. */
function kindOf(element: Element): ResourceKind {
  switch (element.localName) {
    case 'Image':
      return 'Images';
    case 'SourceLocation':
    case 'FunctionFile':
    case 'LearnMoreUrl':
      return 'Urls';
    case 'Description':
      return 'LongStrings';
    default:
      return 'ShortStrings';
  }
}

const longestResid = 32;

function checkResources(root: Element, { strings }: ManifestWorld, problems: string[]): void {
  const resources = first(root, 'VersionOverrides/Resources');
  if (!resources) return;
  const used = new Set([
    ...descendants(root)
      .filter((element) => element.hasAttribute('resid'))
      .map((element) => `${kindOf(element)} ${element.getAttribute('resid') ?? ''}`),
    ...strings.map((id) => `ShortStrings ${id}`),
  ]);
  const defined = new Set<string>();
  const ids = new Set<string>();
  for (const list of children(resources)) {
    const kind = list.localName as ResourceKind;
    for (const resource of children(list)) {
      const id = resource.getAttribute('id') ?? '';
      const value = resource.getAttribute('DefaultValue') ?? '';
      if (ids.has(id)) problems.push(`The resource ${id} is defined twice.`);
      if (id.length > longestResid)
        problems.push(`The resource id ${id} is longer than ${String(longestResid)} characters.`);
      if (resourceKinds[kind] > 0) checkLength(`The string ${id}`, value, resourceKinds[kind], problems);
      if (!used.has(`${kind} ${id}`)) problems.push(`The resource ${id} of ${kind} is not used.`);
      ids.add(id);
      defined.add(`${kind} ${id}`);
    }
  }
  for (const use of used)
    if (!defined.has(use)) problems.push(`The resource ${use.replace(/(\S+) (.*)/, '$2 of $1')} is not defined.`);
}

function checkIdentifiers(root: Element, problems: string[]): void {
  const named = descendants(root).filter(({ localName }) =>
    ['CustomTab', 'Group', 'Control', 'Item'].includes(localName ?? ''),
  );
  const seen = new Set<string>();
  for (const element of named) {
    const id = element.getAttribute('id') ?? '';
    checkLength(`The id of ${where(element)}`, id, shortString, problems);
    if (seen.has(id)) problems.push(`The id ${id} is there twice.`);
    seen.add(id);
  }
  for (const control of named.filter(({ localName }) => localName === 'Control')) {
    if (!['Button', 'Menu'].includes(control.getAttribute('xsi:type') ?? ''))
      problems.push(`${where(control)} is neither a Button nor a Menu.`);
  }
  for (const group of named.filter(({ localName }) => localName === 'Group')) {
    if (children(group).filter(({ localName }) => localName === 'Control').length > 6) {
      problems.push(`${where(group)} has more than six controls.`);
    }
  }
  for (const pane of descendants(root).filter(({ localName }) => localName === 'TaskpaneId')) {
    checkLength('TaskpaneId', pane.textContent ?? '', shortString, problems);
  }
}

/** Everything lies under the folder of the pane. */
function baseOf(root: Element): string {
  return defaultAt(root, 'DefaultSettings/SourceLocation').replace(/[^/]*$/, '');
}

/** A button without the TaskpaneId of the others opens a second pane (MS-OWEMXML). */
function checkPane(root: Element, problems: string[]): void {
  const actions = descendants(root).filter((element) => element.getAttribute('xsi:type') === 'ShowTaskpane');
  const ids = new Set(actions.map((action) => textAt(action, 'TaskpaneId')));
  if (ids.has('')) problems.push('A button that opens the pane has no TaskpaneId: it would open a second pane.');
  else if (ids.size > 1)
    problems.push(`The buttons open ${String(ids.size)} panes, ${[...ids].join(', ')}: one is enough.`);
}

function checkAddresses(root: Element, { file, parameters }: ManifestWorld, problems: string[]): void {
  const base = baseOf(root);
  if (!/^https:\/\/[^/]+\/(.*\/)?$/.test(base)) problems.push(`The address of the pane is not https: ${base}`);
  for (const element of descendants(root)) {
    const address = element.getAttribute('DefaultValue') ?? '';
    if (!/^[a-z]+:\/\//i.test(address)) continue;
    if (!address.startsWith(base)) problems.push(`${address} is not under ${base}.`);
    else if (!file(new URL(address).pathname.slice(new URL(base).pathname.length))) {
      problems.push(`${address} leads to no file.`);
    }
    for (const name of new URL(address).searchParams.keys()) {
      if (!parameters.includes(name)) problems.push(`The parameter ${name} of ${address} is read by no page.`);
    }
  }
}

const requiredSizes = [16, 32, 80];
const allowedSizes = [16, 20, 24, 32, 40, 48, 64, 80];

function checkIcons(root: Element, { file }: ManifestWorld, problems: string[]): void {
  const base = baseOf(root);
  const checkSize = (name: string, address: string, size: number): void => {
    const bytes = address.startsWith(base) ? file(address.slice(base.length)) : null;
    const actual = bytes && pngSize(bytes);
    if (bytes && !actual) problems.push(`${address} is no PNG.`);
    if (actual && (actual.width !== size || actual.height !== size)) {
      problems.push(
        `${name} is to be ${String(size)} px, but ${address} is ${String(actual.width)} × ${String(actual.height)} px.`,
      );
    }
  };
  checkSize('IconUrl', defaultAt(root, 'IconUrl'), 32);
  checkSize('HighResolutionIconUrl', defaultAt(root, 'HighResolutionIconUrl'), 64);
  const addresses = new Map(
    children(first(root, 'VersionOverrides/Resources/Images') ?? root).map((image) => [
      image.getAttribute('id') ?? '',
      image.getAttribute('DefaultValue') ?? '',
    ]),
  );
  for (const icon of descendants(root).filter(({ localName }) => localName === 'Icon')) {
    const owner = where(icon.parentNode as Element);
    const sizes = children(icon).map((image) => Number(image.getAttribute('size')));
    for (const size of requiredSizes)
      if (!sizes.includes(size)) problems.push(`${owner} has no icon of ${String(size)} px.`);
    for (const image of children(icon)) {
      const size = Number(image.getAttribute('size'));
      if (!allowedSizes.includes(size))
        problems.push(`${owner} has an icon of ${String(size)} px, which Office does not use.`);
      if (sizes.filter((other) => other === size).length > 1)
        problems.push(`${owner} has two icons of ${String(size)} px.`);
      checkSize(`The icon of ${owner}`, addresses.get(image.getAttribute('resid') ?? '') ?? '', size);
    }
  }
}

/** From the PNG's signature and header; null when it is none. */
function pngSize(bytes: Uint8Array): { readonly width: number; readonly height: number } | null {
  const signature = [0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a];
  if (bytes.length < 24 || signature.some((byte, at) => bytes[at] !== byte)) return null;
  const view = new DataView(bytes.buffer, bytes.byteOffset);
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

function checkFunctions(root: Element, { functions }: ManifestWorld, problems: string[]): void {
  const names = descendants(root)
    .filter(({ localName }) => localName === 'FunctionName')
    .map(({ textContent }) => textContent ?? '');
  for (const name of names) if (!functions.includes(name)) problems.push(`No function is tied to the name ${name}.`);
  for (const name of functions) if (!names.includes(name)) problems.push(`No button calls the function ${name}.`);
}
