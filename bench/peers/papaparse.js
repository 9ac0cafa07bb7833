import { createReadStream } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';
import { peersFolder } from '../places.js';

// The rows of a CSV file, counted and dropped.
const papa = createRequire(join(peersFolder, 'package.json'))('papaparse');
let rows = 0;
papa.parse(createReadStream(process.argv[2], 'utf8'), {
  delimiter: ';',
  chunk: ({ data }) => {
    rows += data.length;
  },
  complete: () => process.stdout.write(`${rows}\n`),
});
