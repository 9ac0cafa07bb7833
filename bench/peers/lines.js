import { createReadStream } from 'node:fs';
import { createInterface } from 'node:readline';

// The lines of a file, split by Node and no more.
let lines = 0;
for await (const _ of createInterface({ input: createReadStream(process.argv[2]) })) lines += 1;
process.stdout.write(`${lines}\n`);
