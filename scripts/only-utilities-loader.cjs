/**
 * Loads Microsoft's helpers with `Utilities` alone, an eighth of them. The rest (rxjs, lodash, a store of tokens, dialogs)
 * is never called, and a bundler cannot leave it out: the library is one file, made by a bundler of its own.
 */
const needed = ['./src/errors/custom.error.ts', './src/helpers/utilities.ts'];
const entry = `"./src/index.ts": function (module, exports, require) {
  exports.Utilities = require("./src/helpers/utilities.ts").c;
}`;

module.exports = function onlyUtilities(source) {
  const [start, ...modules] = source.split(/^\/\*{3}\/ (?=")/m);
  const kept = needed.map((name) => modules.find((text) => text.startsWith(`"${name}":`)));
  const end = /\n\/\*{6}\/ \}\)[^]*$/.exec(modules.at(-1))?.[0];
  if (kept.includes(undefined) || !end || !/"c", function\(\) \{ return Utilities; \}/.test(kept[1])) {
    throw new Error(
      '@microsoft/office-js-helpers is not put together as version 1.0.2 is: see only-utilities-loader.cjs.',
    );
  }
  return `${start}${kept.join('')}${entry}${end}`;
};
