import { readdirSync, readFileSync } from 'node:fs';
import path from 'node:path';
import ts from 'typescript';

/**
 * Every member of Office.js that src/word uses, as `@types/office-js` documents it: within the requirement set of the
 * manifest or behind a guard, and with no condition that nobody has thought of.
 */
interface Used {
  /** Such as `Paragraph.uniqueLocalId`. */
  readonly member: string;
  readonly file: string;
  readonly documentation: string;
  /** Such as `WordApi 1.6`; null where the documentation names none. */
  readonly set: string | null;
}

/** Members above the manifest's set, and the function that asks Word for the set before it uses them. */
const guards: Readonly<Record<string, string>> = {
  'Annotation.delete': 'annotationsSupported',
  'Annotation.id': 'annotationsSupported',
  'AnnotationCollection.items': 'annotationsSupported',
  'AnnotationCollection.load': 'annotationsSupported',
  'AnnotationPopupActionEventArgs.action': 'annotationsSupported',
  'AnnotationPopupActionEventArgs.critiqueSuggestion': 'annotationsSupported',
  'AnnotationPopupActionEventArgs.id': 'annotationsSupported',
  'AnnotationRemovedEventArgs.ids': 'annotationsSupported',
  'ContentControl.xmlMapping': 'canBind',
  'Document.onAnnotationPopupAction': 'annotationsSupported',
  'Document.onAnnotationRemoved': 'annotationsSupported',
  'Paragraph.getAnnotations': 'annotationsSupported',
  'Paragraph.insertAnnotations': 'annotationsSupported',
  'Range.highlight': 'goToParagraph',
  'XmlMapping.setMapping': 'canBind',
};

/** Members whose documentation makes a condition of a licence or of the table, and what happens where it is not met. */
const conditions: Readonly<Record<string, string>> = {
  'Paragraph.getAnnotations':
    'Where annotations fail, underlining is switched off and the pane lists the problems as ever.',
  'Paragraph.insertAnnotations': 'The same.',
  'Paragraph.uniqueLocalId': 'Without names Word’s paragraphs are compared with those of the text (src/word/names.ts).',
  'Table.deleteColumns': 'Merged rows are split before; where Word refuses, that table is left and told.',
  'Table.distributeColumns': 'For a Word that changes columns only where all are as wide, after it refused to.',
  'TableCell.insertColumns': 'The same.',
  'TableCell.columnWidth':
    'Set on tables without merged cells: new ones, and ones whose merged rows are split just then.',
};

const folder = path.join('src', 'word');
const files = readdirSync(folder).map((file) => path.join(folder, file));
const sources = files.map((file) => readFileSync(file, 'utf8'));

function membersUsed(): Used[] {
  const program = ts.createProgram(files, {
    target: ts.ScriptTarget.ES2022,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    lib: ['lib.es2023.d.ts', 'lib.dom.d.ts', 'lib.dom.iterable.d.ts'],
    types: ['office-js'],
    strict: true,
    skipLibCheck: true,
    noEmit: true,
  });
  const checker = program.getTypeChecker();
  const used = new Map<string, Used>();
  for (const file of files) {
    const source = program.getSourceFile(file);
    if (!source) throw new Error(`${file} was not read`);
    const visit = (node: ts.Node): void => {
      if (ts.isIdentifier(node)) note(node, file);
      node.forEachChild(visit);
    };
    visit(source);
  }
  /** `({ text }) => …` uses a member as `.text` does. */
  function symbolOf(node: ts.Identifier): ts.Symbol | undefined {
    const { parent } = node;
    if (!ts.isBindingElement(parent) || !ts.isObjectBindingPattern(parent.parent))
      return checker.getSymbolAtLocation(node);
    if (node !== (parent.propertyName ?? parent.name)) return undefined;
    return checker.getTypeAtLocation(parent.parent).getProperty(node.text);
  }
  function note(node: ts.Identifier, file: string): void {
    const declaration = symbolOf(node)?.declarations?.[0];
    if (!declaration?.getSourceFile().fileName.includes('office-js')) return;
    const owner = declaration.parent;
    if (!ts.isClassDeclaration(owner) && !ts.isInterfaceDeclaration(owner)) return;
    const member = `${owner.name?.text ?? ''}.${node.text}`;
    const documentation = documentationOf(declaration);
    const set = setOf(documentation) ?? setOf(documentationOf(owner));
    used.set(`${member} ${file}`, { member, file: path.basename(file), documentation, set });
  }
  return [...used.values()];
}

function documentationOf(declaration: ts.Node): string {
  return declaration.getSourceFile().text.slice(declaration.getFullStart(), declaration.getStart());
}

function setOf(documentation: string): string | null {
  return /\[Api set: (Word\w* \d\.\d)/.exec(documentation)?.[1] ?? null;
}

const used = membersUsed();
const [, name = '', version = ''] =
  /<Set Name="(\w+)" MinVersion="(\d\.\d)"\/>/.exec(readFileSync('manifest.xml', 'utf8')) ?? [];
const isInManifest = (set: string | null): boolean =>
  set === null || (set.startsWith(`${name} `) && Number(set.split(' ')[1]) <= Number(version));

test('members are found, those that are taken apart by name among them', () => {
  const members = used.map(({ member }) => member);
  expect(members).toEqual(
    expect.arrayContaining(['Body.getOoxml', 'Paragraph.uniqueLocalId', 'Table.insertContentControl']),
  );
});

test('each member is in the set that the manifest requires, or behind a guard that asks for its own', () => {
  const above = used.filter(({ set }) => !isInManifest(set));
  expect([...new Set(above.map(({ member }) => member))].sort()).toEqual(Object.keys(guards).sort());
  for (const { member, set } of above) {
    const guard = sources.map((source) => functionIn(source, guards[member] ?? '')).join('');
    const [wanted = '', least = ''] = set?.split(' ') ?? [];
    expect([member, guard.includes('isSetSupported'), guard.includes(`'${least}'`), guard.includes(wanted)]).toEqual([
      member,
      true,
      true,
      true,
    ]);
  }
});

test('each condition of a licence or of a table has been thought of', () => {
  const conditional = used.filter(({ documentation }) => /subscription|single-purchase|uniform/i.test(documentation));
  expect([...new Set(conditional.map(({ member }) => member))].sort()).toEqual(Object.keys(conditions).sort());
});

/** The text of a function of a file; empty where it has none of the name. */
function functionIn(source: string, called: string): string {
  const start = source.indexOf(`function ${called}(`);
  return start < 0 ? '' : source.slice(start, source.indexOf('\n}\n', start));
}
