import { readFile } from 'node:fs/promises';
import { resolve } from 'node:path';
import { UserError } from '../errors/diagnostic.ts';
import type { Call } from './call.ts';

/**
 * Reads the key of `--pseudonyms` from its file: a key in a flag or in the environment would lie open in process lists and
 * histories. null without the option. Throws UserError, with the command that makes a key, when there is none.
 */
export async function readPseudonymKey({
  options: { pseudonyms: file },
  host,
}: Pick<Call<{ readonly pseudonyms?: string }>, 'options' | 'host'>): Promise<Uint8Array | null> {
  if (file === undefined) return null;
  const { KEY_BYTES } = await import('../report/pseudonym/code.ts');
  const command = commandFor(file, KEY_BYTES);
  let key: Buffer;
  try {
    key = await readFile(resolve(host.cwd, file));
  } catch (error) {
    if (!(error instanceof Error && 'code' in error)) throw error;
    throw new UserError({ code: 'key-missing', params: { reason: String(error.code), command }, file });
  }
  if (key.length >= KEY_BYTES) return key;
  throw new UserError({ code: 'key-too-short', params: { bytes: key.length, least: KEY_BYTES, command }, file });
}

/** Works in every shell, never overwrites a key, and lets nobody else read it. */
function commandFor(file: string, bytes: number): string {
  const path = /^[\p{L}\p{N}_./:\\ -]+$/u.test(file) ? file.replaceAll('\\', '/') : 'KEYFILE';
  return `node -e "fs.writeFileSync('${path}', crypto.randomBytes(${bytes}), {flag:'wx',mode:0o600})"`;
}
