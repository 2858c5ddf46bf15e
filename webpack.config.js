const path = require('node:path');
const { spawnSync } = require('node:child_process');
const { chmodSync, mkdtempSync, rmSync } = require('node:fs');
const { tmpdir } = require('node:os');
const { BannerPlugin, DefinePlugin, NormalModuleReplacementPlugin, SourceMapDevToolPlugin } = require('webpack');
const CopyPlugin = require('copy-webpack-plugin');
const HtmlPlugin = require('html-webpack-plugin');
const TerserPlugin = require('terser-webpack-plugin');
const { version } = require('./package.json');
const Licences = require('./scripts/licences.cjs');
const { teamConstants } = require('./scripts/team.cjs');

/** Where the add-in will be served from: replaces the development address in the manifest, which gets the version, too. */
const developmentUrl = 'https://localhost:3000/addin';
const baseUrl = (process.env.RID_AUTHOR_URL ?? developmentUrl).replace(/\/$/, '');
/** Where authors find who looks after the add-in: a page of its own says so in general, unless told. */
const supportUrl = process.env.RID_AUTHOR_SUPPORT_URL ?? `${baseUrl}/assets/support.html`;

/** What the team of this deployment has decided; a file that cannot be used ends the build with a sentence. */
const team = new DefinePlugin(
  (() => {
    try {
      return teamConstants(process.env.RID_AUTHOR_TEAM);
    } catch (error) {
      console.error(error.message);
      process.exit(1);
    }
  })(),
);

const shared = (mode) => ({
  mode,
  devtool: mode === 'production' ? false : 'source-map',
  resolve: { extensions: ['.ts', '.tsx', '.js'] },
  module: {
    rules: [
      {
        test: /\.tsx?$/,
        exclude: /node_modules/,
        loader: 'swc-loader',
        options: {
          jsc: {
            target: 'es2022',
            parser: { syntax: 'typescript', tsx: true },
            transform: { react: { runtime: 'automatic' } },
          },
        },
      },
      { test: /\.css$/, type: 'asset/resource' },
    ],
  },
  optimization: {
    // The shortest names for what modules export to each other; files that change get another name in any case.
    mangleExports: 'size',
    minimizer: [
      new TerserPlugin({
        minify: TerserPlugin.swcMinify,
        extractComments: false,
        terserOptions: { ecma: 2022, compress: { ecma: 2022, passes: 4 }, mangle: true },
      }),
    ],
  },
  performance: false,
});

/**
 * Fails the build when something that must not ship to Word has found its way into the add-in: the host and its page, the
 * command line, tests and scripts. Modules of Node fail in any case, because the target is the web.
 */
const neverShipped = new RegExp(
  [
    ...['src/host', 'src/page', 'src/cli', 'test', 'scripts'].map((folder) => path.resolve(folder)),
    ...['@microsoft/office-js', '@xmldom'].map((name) => path.join('node_modules', name)),
  ]
    .map((folder) => (folder + path.sep).replace(/[.\\]/g, '\\$&'))
    .join('|'),
);
const guard = {
  apply: (compiler) =>
    compiler.hooks.compilation.tap('guard', (compilation) =>
      compilation.hooks.finishModules.tap('guard', (modules) => {
        for (const { resource } of modules) {
          if (resource && neverShipped.test(resource)) {
            compilation.errors.push(new Error(`${resource} would ship to Word, which it must not.`));
          }
        }
      }),
    ),
};

/** Fluent's list of its tokens is left out, see src/taskpane/ui/fluentTokens.ts. */
const fluentTokens = new NormalModuleReplacementPlugin(/^\.{1,2}\/tokens\.js$/, (resource) => {
  if (/@fluentui.tokens/.test(resource.context)) resource.request = path.resolve('src/taskpane/ui/fluentTokens.ts');
});

const html = (name, chunks) =>
  new HtmlPlugin({ template: `./src/${name}/${chunks[0]}.html`, filename: `${chunks[0]}.html`, chunks, minify: false });

/** `npm run build -- --env maps`: source maps beside what ships, not in it, for reading an author's diagnostics. */
const mapsBeside = new SourceMapDevToolPlugin({ filename: '../addin-maps/[file].map', append: false });

/** What ships to Word: static files for any web server. Office.js comes from Microsoft's CDN. */
const addin = (mode, { maps = false } = {}) => ({
  ...shared(mode),
  name: 'addin',
  entry: { taskpane: './src/taskpane/index.tsx', commands: './src/commands/commands.ts' },
  // npm installs each of these several times, in one and the same version: what ships has them once.
  resolve: {
    ...shared(mode).resolve,
    alias: {
      scheduler: path.resolve('node_modules/react-dom/node_modules/scheduler'),
      '@fluentui/react-portal': path.resolve(
        'node_modules/@fluentui/react-components/node_modules/@fluentui/react-portal',
      ),
    },
  },
  // A module of which nothing is used does nothing, and is left out.
  module: {
    ...shared(mode).module,
    rules: [...shared(mode).module.rules, { include: path.resolve('src'), sideEffects: false }],
  },
  output: { path: path.resolve('build/addin'), filename: '[name].[contenthash:8].js', publicPath: '', clean: true },
  optimization: {
    ...shared(mode).optimization,
    // What loads the other files is the same for the pane and the ribbon, and stands with what else they share.
    runtimeChunk: { name: 'both' },
    // What two files share stands in one of its own, however small: by default it stands in both.
    splitChunks: {
      cacheGroups: {
        default: false,
        defaultVendors: false,
        // The application, which is loaded by the pane and by the ribbon's commands.
        shared: { name: 'shared', chunks: 'async', minChunks: 2, enforce: true, priority: 2 },
        // What of it the pane has in its first file.
        both: { name: 'both', chunks: 'all', minChunks: 2, enforce: true, priority: 1 },
      },
    },
  },
  plugins: [
    guard,
    team,
    fluentTokens,
    ...(maps ? [mapsBeside] : []),
    new Licences(),
    html('taskpane', ['taskpane']),
    html('commands', ['commands']),
    new CopyPlugin({
      patterns: [
        { from: 'assets/*.png' },
        { from: 'assets/support.html' },
        {
          from: 'manifest.xml',
          transform: (content) =>
            content
              .toString()
              .replace(`${developmentUrl}/assets/support.html`, supportUrl)
              .replaceAll(developmentUrl, baseUrl)
              .replace('<Version>0.0.0.0<', `<Version>${version}.0<`),
        },
      ],
    }),
  ],
});

/** The page without Word, for authors who try it and for tests: the host, never part of what ships. */
const page = (mode) => ({
  ...shared(mode),
  name: 'page',
  entry: { page: './src/page/page.ts', 'service-worker': './src/page/serviceWorker.ts' },
  output: { path: path.resolve('build/page'), filename: '[name].js', clean: true },
  plugins: [
    team,
    new HtmlPlugin({ template: './src/page/index.html', filename: 'index.html', chunks: ['page'], minify: false }),
    new CopyPlugin({
      patterns: [{ from: 'test/fixtures/june-2020.docx', to: 'sample.docx' }, { from: 'manifest.xml' }],
    }),
  ],
});

/**
 * Runs the command line, so that V8's compiled code of it is kept beside it: see src/cli/compiled.ts. A refresh loads
 * Office.js; a check, which is what is run most, comes last: what each of them compiles is kept in place of the one before.
 */
const keepCompiled = {
  apply: (compiler) =>
    compiler.hooks.afterEmit.tap('keep compiled', () => {
      chmodSync(path.resolve('build/cli/rid.js'), 0o755);
      const folder = mkdtempSync(path.join(tmpdir(), 'rid-author-'));
      try {
        const sample = 'test/fixtures/june-2020.docx';
        for (const args of [
          ['refresh', sample, '-o', path.join(folder, 'refreshed.docx')],
          ['check', sample],
        ])
          keepCompiledBy(args);
      } finally {
        rmSync(folder, { recursive: true, force: true });
      }
    }),
};

function keepCompiledBy(args) {
  const { status } = spawnSync(process.execPath, [path.resolve('build/cli/rid.js'), ...args], {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, RID_AUTHOR_KEEP_COMPILED: '1' },
  });
  // The sample has errors, which a check exits with 1 for, unless a team has decided otherwise.
  if (status !== 0 && status !== 1) throw new Error('The command line was built, and does not run.');
}

/** The command line, for Node: no source is compiled when it runs. Office.js is read from npm's package. */
const cli = (mode) => ({
  ...shared(mode),
  name: 'cli',
  target: 'node20',
  devtool: false,
  entry: { rid: './src/cli/start.ts', main: './src/cli/built.ts' },
  output: { path: path.resolve('build/cli'), filename: '[name].js', clean: true },
  node: { __filename: false, __dirname: false },
  // One file, of which only what a command needs is evaluated.
  module: { ...shared(mode).module, parser: { javascript: { createRequire: false, dynamicImportMode: 'eager' } } },
  plugins: [team, new BannerPlugin({ banner: '#!/usr/bin/env node', raw: true, test: /^rid\.js$/ }), keepCompiled],
});

module.exports = (env, { mode = 'production' }) => [addin(mode, env), page(mode), cli(mode)];
module.exports.guard = guard;
module.exports.shared = shared;
