import { rm, writeFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { build } from 'rolldown';

const root = fileURLToPath(new URL('..', import.meta.url));

await rm(`${root}/dist`, { recursive: true, force: true });

// Dependencies are bundled: one start reads a handful of files instead of hundreds, and natural's stemmer comes without
// the database drivers its package pulls in. Commands stay files of their own, loaded when called.
await build({
  cwd: root,
  input: {
    main: 'src/cli/main.ts',
    'load-lexicon': 'src/lexicon/load.ts',
    'tally-worker': 'src/commands/tally-worker.ts',
  },
  platform: 'node',
  output: {
    dir: 'dist',
    format: 'esm',
    entryFileNames: '[name].js',
    chunkFileNames: '[name]-[hash].js',
    sourcemap: false,
  },
  logLevel: 'warn',
});

// Reading and checking the lexicon's YAML costs half a second at every start; done once here, see src/lexicon/load.ts.
const { loadLexicon } = await import('../dist/load-lexicon.js');
await writeFile(`${root}/dist/lexicon.json`, JSON.stringify((await loadLexicon()).lexicon));
