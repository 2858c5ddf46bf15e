import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import path from 'node:path';
import { runCompiled } from './compiled';

type Main = (exports: object, require: NodeJS.Require, module: object, filename: string, dirname: string) => void;

// The command line as it is built: main.js, as Node would run it, in code that is compiled already.
const filename = path.join(__dirname, 'main.js');
const source = readFileSync(filename, 'utf8');
const main = runCompiled(`(function (exports, require, module, __filename, __dirname) { ${source}\n})`, {
  filename,
  name: 'main',
}) as Main;
const module_ = { exports: {} };
main(module_.exports, createRequire(__filename), module_, __filename, __dirname);
