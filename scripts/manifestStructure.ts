import type { Element } from '@xmldom/xmldom';

const appNamespace = 'http://schemas.microsoft.com/office/appforoffice/1.1';
const overridesNamespace = 'http://schemas.microsoft.com/office/taskpaneappversionoverrides';
const basicNamespace = 'http://schemas.microsoft.com/office/officeappbasictypes/1.0';

/** `?` may be missing, `+` one or more; without a mark exactly one. The order is the schema's. */
const structure: Readonly<Record<string, readonly string[]>> = {
  OfficeApp: [
    'Id',
    'Version',
    'ProviderName',
    'DefaultLocale',
    'DisplayName',
    'Description',
    'IconUrl',
    'HighResolutionIconUrl',
    'SupportUrl?',
    'AppDomains?',
    'Hosts',
    'Requirements',
    'DefaultSettings',
    'Permissions',
    'VersionOverrides',
  ],
  'OfficeApp/AppDomains': ['AppDomain+'],
  'OfficeApp/Hosts': ['Host'],
  'OfficeApp/Requirements': ['Sets'],
  'OfficeApp/DefaultSettings': ['SourceLocation'],
  VersionOverrides: ['Description?', 'Requirements?', 'Hosts', 'Resources'],
  'VersionOverrides/Hosts': ['Host'],
  'VersionOverrides/Requirements': ['Sets'],
  Sets: ['Set+'],
  'Hosts/Host': ['DesktopFormFactor?'],
  DesktopFormFactor: ['GetStarted?', 'FunctionFile', 'ExtensionPoint+'],
  GetStarted: ['Title', 'Description', 'LearnMoreUrl'],
  ExtensionPoint: ['CustomTab'],
  CustomTab: ['Group+', 'Label'],
  Group: ['Label', 'Icon', 'Control+'],
  'Control Button': ['Label', 'Supertip', 'Icon', 'Action'],
  'Control Menu': ['Label', 'Supertip', 'Icon', 'Items'],
  Items: ['Item+'],
  Item: ['Label', 'Supertip', 'Icon', 'Action'],
  Supertip: ['Title', 'Description'],
  Icon: ['Image+'],
  'Action ShowTaskpane': ['TaskpaneId?', 'SourceLocation', 'Title?'],
  'Action ExecuteFunction': ['FunctionName'],
  Resources: ['Images', 'Urls', 'ShortStrings', 'LongStrings'],
  'Resources/Images': ['Image+'],
  Urls: ['Url+'],
  ShortStrings: ['String+'],
  LongStrings: ['String+'],
};

const basicElements = new Set([
  'Sets',
  'Set',
  'Image',
  'Images',
  'Urls',
  'Url',
  'ShortStrings',
  'LongStrings',
  'String',
]);

export function children(element: Element): Element[] {
  return [...element.childNodes].filter((node): node is Element => node.nodeType === node.ELEMENT_NODE);
}

export function descendants(element: Element): Element[] {
  return children(element).flatMap((child) => [child, ...descendants(child)]);
}

function parentName(element: Element): string {
  return (element.parentNode as Element | null)?.localName ?? '';
}

export function where(element: Element): string {
  const id = element.getAttribute('id') ?? element.getAttribute('resid');
  return `<${String(element.localName)}${id ? ` ${id}` : ''}> in <${parentName(element)}>`;
}

function expectedChildren(element: Element): readonly string[] {
  const name = element.localName ?? '';
  const kind = element.getAttribute('xsi:type') ?? '';
  return structure[`${parentName(element)}/${name}`] ?? structure[`${name} ${kind}`] ?? structure[name] ?? [];
}

/** Checks what stands where, in which order and how often. */
export function checkStructure(element: Element, problems: string[]): void {
  const expected = expectedChildren(element);
  const names = expected.map((entry) => entry.replace(/[?+]$/, ''));
  const present = children(element);
  let reached = 0;
  for (const child of present) {
    const position = names.indexOf(child.localName ?? '');
    if (position < 0) problems.push(`${where(child)} does not belong there.`);
    else if (position < reached) problems.push(`${where(child)} comes too late: the schema has an order.`);
    reached = Math.max(reached, position);
    if (child.namespaceURI !== namespaceOf(child)) problems.push(`${where(child)} is in the wrong namespace.`);
    checkStructure(child, problems);
  }
  for (const [at, name] of names.entries()) {
    const count = present.filter(({ localName }) => localName === name).length;
    if (count === 0 && !expected[at]?.endsWith('?')) {
      problems.push(`<${name}> is missing in <${String(element.localName)}>.`);
    }
    if (count > 1 && !expected[at]?.endsWith('+')) {
      problems.push(`<${name}> is there twice in <${String(element.localName)}>.`);
    }
  }
}

/** Where it should be: below the version overrides two namespaces share the elements. */
function namespaceOf(element: Element): string {
  if (element.localName === 'VersionOverrides') return overridesNamespace;
  if ((element.parentNode as Element | null)?.namespaceURI === appNamespace) return appNamespace;
  return basicElements.has(element.localName ?? '') ? basicNamespace : overridesNamespace;
}

/** The first element at a path of names below another. */
export function first(root: Element, path: string): Element | null {
  return path
    .split('/')
    .reduce<Element | null>(
      (element, name) => (element && children(element).find(({ localName }) => localName === name)) ?? null,
      root,
    );
}
