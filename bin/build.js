const { mkdirSync, rmSync, writeFileSync } = require('node:fs');
const { join } = require('node:path');
const { Writable } = require('node:stream');
const { load } = require('./load.js');

const root = join(__dirname, '..');
const dist = join(root, 'dist');

/**
 * Parts of dependencies that nobody here asks for, but that would be loaded at every start: commander can start other
 * programs, and chalk can guess what the terminal can do, which src/cli/colour.ts knows.
 */
const leftOut = {
  'node:child_process': { by: /[\\/]commander[\\/]/, code: 'export {};' },
  '#supports-color': { by: /[\\/]chalk[\\/]/, code: 'export default { stdout: false, stderr: false };' },
};
const without = {
  name: 'without-parts',
  resolveId: (id, importer = '') => (leftOut[id]?.by.test(importer) ? `without:${id}` : null),
  load: (id) => (id.startsWith('without:') ? leftOut[id.slice('without:'.length)].code : null),
};

/** What a report needs comes in one piece: finding and reading thirty files takes as long as the report itself. */
const usual = /[\\/]src[\\/](?:cli[\\/]main|commands[\\/]report|lexicon[\\/]load-matcher)\.ts$/;

async function buildPackage() {
  const { build } = await import('rolldown');
  rmSync(dist, { recursive: true, force: true });
  // Dependencies are bundled: one start reads a handful of files instead of hundreds, and natural's stemmer comes without
  // the database drivers its package pulls in. Commands stay files of their own, loaded when called. CommonJS, because
  // the loader of ES modules takes a tenth of the time of a start, and keeps no compiled code.
  await build({
    cwd: root,
    input: {
      main: 'src/cli/main.ts',
      build: 'src/lexicon/build-image.ts',
      'tally-worker': 'src/commands/tally-worker.ts',
    },
    platform: 'node',
    plugins: [without],
    output: {
      dir: 'dist',
      format: 'cjs',
      entryFileNames: '[name].js',
      chunkFileNames: ({ name }) => (name === 'usual' ? 'usual.js' : '[name]-[hash].js'),
      codeSplitting: { groups: [{ name: 'usual', test: usual }] },
      sourcemap: false,
    },
    logLevel: 'warn',
  });
  mkdirSync(dist, { recursive: true });
  writeFileSync(join(dist, 'package.json'), '{ "type": "commonjs" }\n');
  // Reading, checking and compiling the lexicon takes a second; done once here, see src/lexicon/load-matcher.ts.
  writeFileSync(join(dist, 'lexicon.bin'), await require('../dist/build.js').buildImage());
  await keepCompiledCode();
}

/** V8's code of all functions that a report uses, see load.js. */
async function keepCompiledCode() {
  for (const file of Object.keys(require.cache)) if (file.startsWith(dist)) delete require.cache[file];
  const { main, script } = load();
  const nowhere = () => new Writable({ write: (_chunk, _encoding, done) => done() });
  const args = ['report', join(root, 'fixtures', 'samples', 'hotel-rezeption.ndjson')];
  const code = await main({ args, stdin: null, stdout: nowhere(), stderr: nowhere(), env: {}, cwd: root });
  if (code !== 0) throw new Error(`the first report ended with ${code}`);
  writeFileSync(join(dist, 'usual.cache'), script.createCachedData());
}

buildPackage();
