import { parseArgs } from 'node:util';
import { corpusFile } from './corpus/write.js';
import { cache } from './places.js';

// node bench/corpus.js --size 100 [--format csv] [--density 4] [--seed 1] [--folder DIR]: prints the path of the file.
const { values } = parseArgs({
  options: {
    size: { type: 'string', default: '10' },
    format: { type: 'string', default: 'ndjson' },
    density: { type: 'string', default: '1' },
    seed: { type: 'string', default: '1' },
    folder: { type: 'string', default: cache },
  },
});

const path = await corpusFile({
  folder: values.folder,
  bytes: Number(values.size) * 1e6,
  format: values.format,
  density: Number(values.density),
  seed: Number(values.seed),
});
process.stdout.write(`${path}\n`);
