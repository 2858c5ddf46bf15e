import js from '@eslint/js';
import { importX } from 'eslint-plugin-import-x';
import officeAddins from 'eslint-plugin-office-addins';
import reactHooks from 'eslint-plugin-react-hooks';
import tseslint from 'typescript-eslint';

/** The rooms of the house, from the ground up: a file imports from its own room and from the ones listed for it. */
const mayImport = {
  model: [],
  reference: ['model'],
  document: ['model', 'reference'],
  compare: ['model', 'reference', 'document'],
  draft: ['model', 'reference', 'document'],
  papers: ['model', 'reference', 'document', 'compare', 'draft'],
  setUp: ['model', 'reference', 'document'],
  replan: ['model', 'reference', 'document', 'draft'],
  template: ['model', 'reference', 'document', 'draft'],
  rules: ['model', 'reference', 'document', 'compare'],
  word: ['model', 'document'],
  app: ['model', 'reference', 'document', 'compare', 'draft', 'papers', 'setUp', 'replan', 'template', 'rules', 'word'],
  taskpane: ['app', 'model'],
  commands: ['app', 'model'],
  host: [],
  page: ['host'],
  cli: [
    'app',
    'host',
    'model',
    'document',
    'compare',
    'draft',
    'papers',
    'setUp',
    'replan',
    'template',
    'rules',
    'reference',
  ],
};

const rooms = Object.keys(mayImport);

/** The layers of src/document, from the ground up: a file imports from its own layer and from those below it. */
const layers = ['reading', 'language', 'tables', 'recognise', 'lists', 'fields', 'sync'];

/** What a file may not import, as patterns of the linter. */
const notFrom = (folders, message) =>
  folders.map((folder) => ({ regex: `^(\\.\\./)+${folder}(/|$)`, message: message(folder) }));
const otherRooms = (room) =>
  notFrom(
    rooms.filter((other) => other !== room && !mayImport[room].includes(other)),
    (other) => `src/${room} may not import src/${other}: imports go down the rooms of docs/architecture.md, never up.`,
  );
const layersAbove = (layer) =>
  notFrom(
    layers.slice(layers.indexOf(layer) + 1),
    (above) => `src/document/${layer} may not import src/document/${above}, a layer above it.`,
  );

/** What only one home may use: console, network, storage and timers nowhere; Word and Office in src/word. */
const noGlobals = (names, message) => ['error', ...names.map((name) => ({ name, message }))];
const rim = [
  ...['console', 'fetch', 'XMLHttpRequest', 'WebSocket', 'EventSource'],
  ...['localStorage', 'sessionStorage', 'indexedDB'],
  ...['setTimeout', 'setInterval', 'requestAnimationFrame', 'requestIdleCallback', 'queueMicrotask'],
];
/** Node's own: what ships to Word runs in a browser. */
const nodeGlobals = ['process', 'Buffer', '__dirname', '__filename', 'require', 'module', 'global'];
/** The same by another way: `window.fetch`. */
const noProperties = [
  'error',
  ...['window', 'globalThis', 'self'].flatMap((object) => rim.map((property) => ({ object, property }))),
  { object: 'navigator', property: 'sendBeacon' },
];

/** Only the pane is drawn, and only what never ships to Word knows of files. */
const notDrawn = { regex: '^(react|@fluentui)', message: 'React is for src/taskpane alone.' };
const noFiles = { regex: '^node:', message: 'This ships to Word, which has no files.' };
const packagesOf = (room) => [
  ...(room === 'taskpane' ? [] : [notDrawn]),
  ...(['cli', 'host', 'page'].includes(room) ? [] : [noFiles]),
];

export default tseslint.config(
  { ignores: ['build/', 'coverage/', 'node_modules/'] },
  js.configs.recommended,
  ...tseslint.configs.strictTypeChecked.map((config) => ({ files: ['**/*.{ts,tsx}'], ...config })),
  {
    files: ['**/*.{ts,tsx}'],
    languageOptions: { parserOptions: { projectService: true } },
    rules: {
      '@typescript-eslint/no-explicit-any': 'error',
      '@typescript-eslint/no-floating-promises': 'error',
      '@typescript-eslint/no-misused-promises': ['error', { checksVoidReturn: { attributes: false } }],
      '@typescript-eslint/switch-exhaustiveness-check': ['error', { considerDefaultExhaustiveForUnions: true }],
      '@typescript-eslint/consistent-type-imports': 'error',
      'no-restricted-exports': ['error', { restrictDefaultExports: { direct: true, named: true } }],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      '@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
      'no-control-regex': 'off',
    },
  },
  {
    // Jest's matchers are of any type, it takes the methods of what it looks into, and a helper is told what it will find.
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      '@typescript-eslint/no-unsafe-assignment': 'off',
      '@typescript-eslint/unbound-method': 'off',
      '@typescript-eslint/no-unnecessary-type-parameters': 'off',
    },
  },
  ...rooms.map((room) => ({
    files: [`src/${room}/**/*.{ts,tsx}`],
    rules: {
      '@typescript-eslint/no-restricted-imports': ['error', { patterns: [...packagesOf(room), ...otherRooms(room)] }],
    },
  })),
  ...layers.map((layer) => ({
    files: [`src/document/${layer}/**/*.ts`],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { patterns: [...packagesOf('document'), ...otherRooms('document'), ...layersAbove(layer)] },
      ],
    },
  })),
  {
    files: ['src/**/*.{ts,tsx}'],
    plugins: { 'import-x': importX },
    settings: {
      'import-x/extensions': ['.ts', '.tsx'],
      'import-x/parsers': { '@typescript-eslint/parser': ['.ts', '.tsx'] },
      'import-x/resolver': { node: { extensions: ['.ts', '.tsx'] } },
    },
    rules: { 'import-x/no-cycle': ['error', { ignoreExternal: true }] },
  },
  {
    files: ['src/**/*.{ts,tsx}'],
    // src/taskpane/core/later.ts is the one home of timers in what ships to Word.
    ignores: ['src/host/**', 'src/page/**', 'src/cli/**', 'src/word/**', 'src/taskpane/core/later.ts'],
    rules: {
      'no-restricted-globals': noGlobals(
        [...rim, ...nodeGlobals, 'Word', 'Office', 'OfficeExtension'],
        'Not here: this belongs to src/word or the rim.',
      ),
      'no-restricted-properties': noProperties,
    },
  },
  {
    files: ['src/cli/**/*.ts'],
    rules: {
      'no-restricted-globals': noGlobals(
        [...rim, 'Word', 'Office', 'OfficeExtension'],
        'Not here: what is printed goes through the terminal, and Word is for src/word.',
      ),
    },
  },
  {
    files: ['src/word/**/*.{ts,tsx}'],
    plugins: { 'office-addins': officeAddins },
    rules: {
      'no-restricted-globals': noGlobals([...rim, ...nodeGlobals], 'Not in what ships to Word.'),
      'no-restricted-properties': noProperties,
      'office-addins/call-sync-before-read': 'error',
      'office-addins/load-object-before-read': 'error',
      'office-addins/no-context-sync-in-loop': 'error',
      'office-addins/no-empty-load': 'error',
      'office-addins/no-navigational-load': 'error',
      'office-addins/no-office-initialize': 'error',
    },
  },
  {
    files: ['src/taskpane/**/*.{ts,tsx}'],
    plugins: { 'react-hooks': reactHooks },
    rules: reactHooks.configs.recommended.rules,
  },
  {
    files: ['*.config.js', 'scripts/**/*.cjs', 'scripts/**/*.mjs', 'test/**/*.mjs'],
    languageOptions: {
      globals: {
        require: 'readonly',
        module: 'writable',
        process: 'readonly',
        __dirname: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        Buffer: 'readonly',
      },
    },
    rules: { '@typescript-eslint/no-require-imports': 'off' },
  },
);
