import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Everything the bench makes or installs lies here, outside of the repository. */
export const cache = join(tmpdir(), 'rotation-bench');
export const peersFolder = join(cache, 'peers');
export const root = fileURLToPath(new URL('..', import.meta.url));
export const rotation = join(root, 'bin/rotation.js');
