const { existsSync, readdirSync, readFileSync } = require('node:fs');
const path = require('node:path');

/** Licences under which a package may ship: each asks for its text to go with it, and for no more. */
const allowed = ['MIT', 'ISC', '0BSD', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0'];

/** Packages whose text stands in another of the same owner, under the same licence. */
const sameTextAs = { '@fluentui/react-icons': '@fluentui/react-components' };

/** The folder of the package that a file belongs to; undefined for a file of the project's own. */
function packageOf(file) {
  const at = file.lastIndexOf(`${path.sep}node_modules${path.sep}`);
  if (at < 0) return undefined;
  const inside = file.slice(at).split(path.sep).slice(2);
  const name = inside.slice(0, inside[0].startsWith('@') ? 2 : 1);
  return path.join(file.slice(0, at), 'node_modules', ...name);
}

function read(folder) {
  const { name, version, license } = JSON.parse(readFileSync(path.join(folder, 'package.json'), 'utf8'));
  return { name, version, license, text: textIn(folder) ?? (sameTextAs[name] && textIn(folderOf(sameTextAs[name]))) };
}

function textIn(folder) {
  const file = readdirSync(folder).find((entry) => /^licen[cs]e(?:\.(?:md|txt))?$/i.test(entry));
  return file && readFileSync(path.join(folder, file), 'utf8').trim();
}

function folderOf(name) {
  return path.dirname(require.resolve(`${name}/package.json`));
}

/**
 * Puts `licences.txt` beside what ships: each package that is in it, with its licence word for word. The build fails
 * for a package that says none, or one that nobody has looked at.
 */
module.exports = class Licences {
  apply(compiler) {
    const { Compilation, sources } = compiler.webpack;
    compiler.hooks.thisCompilation.tap('licences', (compilation) =>
      compilation.hooks.processAssets.tap(
        { name: 'licences', stage: Compilation.PROCESS_ASSETS_STAGE_ADDITIONAL },
        () => {
          const folders = new Set();
          const visit = (module) => {
            const folder = module.resource && packageOf(module.resource);
            if (folder && existsSync(path.join(folder, 'package.json'))) folders.add(folder);
            for (const inner of module.modules ?? []) visit(inner);
          };
          for (const module of compilation.modules) visit(module);
          // One that is there twice, inside others, is listed once.
          const known = new Map([...folders].map(read).map((one) => [`${one.name} ${one.version}`, one]));
          const packages = [...known.values()].sort((one, other) => (one.name < other.name ? -1 : 1));
          for (const { name, license, text } of packages) {
            const problem = !allowed.includes(license)
              ? `has the licence “${license}”`
              : !text
                ? 'brings no licence text'
                : '';
            if (problem)
              compilation.errors.push(new Error(`${name} ${problem}: look at it, see scripts/licences.cjs.`));
          }
          const all = packages.map(
            ({ name, version, license, text }) => `${name} ${version} (${license})\n\n${text}\n`,
          );
          const line = `\n${'-'.repeat(80)}\n\n`;
          const head = 'RID Author ships with these packages, each under its own licence.\n';
          compilation.emitAsset('licences.txt', new sources.RawSource([head, ...all].join(line)));
        },
      ),
    );
  }
};
