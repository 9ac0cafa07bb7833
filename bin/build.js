import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(`${root}/dist`, { recursive: true, force: true });

/** commander can start other programs, which nobody here asks it for: what that needs would be loaded at every start. */
const withoutChildProcess = {
  name: 'commander-without-child-process',
  resolveId: (id, importer) =>
    id === 'node:child_process' && importer?.includes('/node_modules/commander/') ? 'virtual:no-child-process' : null,
  load: (id) => (id === 'virtual:no-child-process' ? 'export {};' : null),
};

// Dependencies are bundled: one start reads a handful of files instead of hundreds, and natural's stemmer comes without
// the database drivers its package pulls in. Commands stay files of their own, loaded when called.
await build({
  cwd: root,
  input: { main: 'src/cli/main.ts', build: 'src/lexicon/build-image.ts' },
  platform: 'node',
  plugins: [withoutChildProcess],
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: false,
    // What a report needs comes in one piece: finding and reading thirty files takes as long as the report itself.
    codeSplitting: {
      groups: [
        { name: 'usual', test: /[\\/]src[\\/](?:cli[\\/]main|commands[\\/]report|lexicon[\\/]load-matcher)\.ts$/ },
      ],
    },
  },
  logLevel: 'warn',
});

// Reading, checking and compiling the lexicon takes a second; done once here, see src/lexicon/load-matcher.ts.
const { buildImage } = await import('../dist/build.js');
await writeFile(`${root}/dist/lexicon.bin`, await buildImage());
