import { existsSync, readFileSync } from 'node:fs';
import { commands } from '../src/commands/ribbonCommands';
import { checkManifest, type ManifestWorld } from '../scripts/checkManifest';

const manifest = readFileSync('manifest.xml', 'utf8');

/** Pages are built from a template in the room of the same name; icons are copied. */
function file(path: string): Uint8Array | null {
  const source = path.startsWith('assets/') ? path : path.replace(/^(\w+)\.html$/, 'src/$1/$1.html');
  return existsSync(source) ? readFileSync(source) : null;
}

const functions = Object.keys(commands);

const strings = [...readFileSync('src/word/annotations.ts', 'utf8').matchAll(/'(Popup\.\w+)'/g)].map(
  ([, id = '']) => id,
);

const parameters = ['src/commands/commands.ts', 'src/taskpane/wiring.ts'].flatMap((name) =>
  [...readFileSync(name, 'utf8').matchAll(/\.get\('(\w+)'\)/g)].map(([, parameter = '']) => parameter),
);

const world: ManifestWorld = { file, functions, strings, parameters, version: '0.0.0' };

test('the manifest is one that Word accepts', () => {
  expect(functions).toHaveLength(13);
  expect(strings).toContain('Popup.Error');
  expect(checkManifest(manifest, world)).toEqual([]);
});

test('every icon comes in all sizes', () => {
  const icons = [...manifest.matchAll(/<Icon>[\s\S]*?<\/Icon>/g)].map(([icon]) =>
    [...icon.matchAll(/size="(\d+)"/g)].map(([, size]) => Number(size)),
  );
  expect(icons.length).toBe(23);
  for (const sizes of icons) expect(sizes).toEqual([16, 20, 24, 32, 40, 48, 64, 80]);
});

/** A manifest with one thing changed, and what the check is to say about it. */
const broken: readonly (readonly [what: string, change: (xml: string) => string, problem: RegExp])[] = [
  ['XML that is not well formed', (xml) => xml.replace('</Hosts>', ''), /not well-formed/],
  ['a mail add-in', (xml) => xml.replace('"TaskPaneApp"', '"MailApp"'), /not an OfficeApp of type TaskPaneApp/],
  [
    'a tab whose label comes before its groups',
    (xml) =>
      xml
        .replace(/\s*<Label resid="Tab.Label"\/>/, '')
        .replace('<CustomTab id="Rid.Tab">', '<CustomTab id="Rid.Tab"><Label resid="Tab.Label"/>'),
    /<Group Rid.CheckGroup> in <CustomTab> comes too late/,
  ],
  [
    'a button whose action comes before its icon',
    (xml) =>
      xml.replace(
        /(<Icon>(?:(?!<Icon>)[\s\S])*?<\/Icon>)\s*(<Action xsi:type="ExecuteFunction">[\s\S]*?<\/Action>)/,
        '$2$1',
      ),
    /<Icon> in <Control> comes too late/,
  ],
  [
    'a function file before the welcome',
    (xml) =>
      xml
        .replace('<FunctionFile resid="Commands.Url"/>', '')
        .replace('<GetStarted>', '<FunctionFile resid="Commands.Url"/><GetStarted>'),
    /<GetStarted> in <DesktopFormFactor> comes too late/,
  ],
  [
    'an element that nobody knows',
    (xml) => xml.replace('<Supertip>', '<Hint/><Supertip>'),
    /<Hint> in <Control> does not belong/,
  ],
  [
    'two labels',
    (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="Tab.Label"/><Label resid="Tab.Label"/>'),
    /<Label> is there twice in <CustomTab>/,
  ],
  [
    'a button without a tip',
    (xml) => xml.replace(/<Supertip>[\s\S]*?<\/Supertip>/, ''),
    /<Supertip> is missing in <Control>/,
  ],
  [
    'an image of the wrong namespace',
    (xml) => xml.replace('<bt:Image size="16"', '<Image size="16"'),
    /<Image Check.16> in <Icon> is in the wrong namespace/,
  ],
  [
    'a resid that is not defined',
    (xml) => xml.replace('resid="OpenPane.Tip"', 'resid="OpenPane.Hint"'),
    /OpenPane.Hint of LongStrings is not defined/,
  ],
  [
    'a resid of another list',
    (xml) => xml.replace('<Label resid="Tab.Label"/>', '<Label resid="OpenPane.Tip"/>'),
    /OpenPane.Tip of ShortStrings is not defined/,
  ],
  [
    'a resource that is not used',
    (xml) => xml.replace('<bt:LongStrings>', '<bt:LongStrings><bt:String id="Spare" DefaultValue="x"/>'),
    /Spare of LongStrings is not used/,
  ],
  [
    'a resource that is defined twice',
    (xml) =>
      xml.replace(
        '<bt:Urls>',
        '<bt:Urls><bt:Url id="Pane.Url" DefaultValue="https://localhost:3000/addin/taskpane.html"/>',
      ),
    /Pane.Url is defined twice/,
  ],
  ['a resid that is too long', (xml) => xml.replaceAll('Tab.Label', `Tab.${'x'.repeat(29)}`), /longer than 32/],
  [
    'a short string that is too long',
    (xml) => xml.replace('DefaultValue="RID"', `DefaultValue="${'R'.repeat(126)}"`),
    /Tab.Label has 126 characters; 125/,
  ],
  [
    'a long string that is too long',
    (xml) => xml.replace('DefaultValue="Opens the pane', `DefaultValue="${'R'.repeat(251)}`),
    /OpenPane.Tip has \d+ characters; 250/,
  ],
  [
    'an icon without its 80 px',
    (xml) => xml.replace(/<bt:Image size="80" resid="Rid.80"\/>/, ''),
    /has no icon of 80 px/,
  ],
  [
    'an icon of a size that Office does not use',
    (xml) => xml.replace('size="20" resid="Rid.20"', 'size="25" resid="Rid.20"'),
    /icon of 25 px, which Office does not use/,
  ],
  [
    'an icon of other pixels than it says',
    (xml) => xml.replaceAll('assets/rid-48.png', 'assets/rid-40.png'),
    /48 px, but .*rid-40.png is 40 × 40 px/,
  ],
  ['an icon that is no PNG', (xml) => xml.replaceAll('assets/rid-48.png', 'assets/rid.svg'), /rid.svg is no PNG/],
  [
    'an icon that is not there',
    (xml) => xml.replaceAll('assets/rid-48.png', 'assets/rid-49.png'),
    /rid-49.png leads to no file/,
  ],
  [
    'a function that is tied to no name',
    (xml) => xml.replace('<FunctionName>refreshTables<', '<FunctionName>refresh<'),
    /No function is tied to the name refresh\./,
  ],
  [
    'a page that is somewhere else',
    (xml) => xml.replace('https://localhost:3000/addin/commands.html', 'https://example.com/commands.html'),
    /example.com\/commands.html is not under/,
  ],
  [
    'a page that is not there',
    (xml) => xml.replace('addin/commands.html', 'addin/orders.html'),
    /orders.html leads to no file/,
  ],
  [
    'a button that opens a pane of its own',
    (xml) => xml.replace('<TaskpaneId>RidAuthor<', '<TaskpaneId>RidChecker<'),
    /open 2 panes, RidChecker, RidAuthor/,
  ],
  [
    'a button without the name of its pane',
    (xml) => xml.replace('<TaskpaneId>RidAuthor</TaskpaneId>', ''),
    /has no TaskpaneId/,
  ],
  [
    'a parameter that nobody reads',
    (xml) => xml.replace('taskpane.html?from=check', 'taskpane.html?view=check'),
    /The parameter view of .* is read by no page/,
  ],
  ['addresses without https', (xml) => xml.replaceAll('https://', 'http://'), /not https/],
  [
    'two controls of one id',
    (xml) => xml.replace('id="Rid.OpenPane"', 'id="Rid.CheckDocument"'),
    /Rid.CheckDocument is there twice/,
  ],
  ['an Id that is no GUID', (xml) => xml.replace(/<Id>.*<\/Id>/, '<Id>rid-author</Id>'), /no GUID/],
  [
    'another version than the package',
    (xml) => xml.replace(/<Version>.*<\/Version>/, '<Version>9.9.9.0</Version>'),
    /Version is 9.9.9.0/,
  ],
  ['an older Word', (xml) => xml.replaceAll('MinVersion="1.6"', 'MinVersion="1.3"'), /does not require WordApi 1.6/],
  ['another host', (xml) => xml.replace('<Host Name="Document"/>', '<Host Name="Workbook"/>'), /not Word/],
  ['permission to read only', (xml) => xml.replace('ReadWriteDocument', 'ReadDocument'), /Permissions/],
];

test.each(broken)('it refuses %s', (_, change, problem) => {
  const changed = change(manifest);
  expect(changed).not.toBe(manifest);
  expect(checkManifest(changed, world).join('\n')).toMatch(problem);
});
