const BEGIN = Buffer.from('PK\u0003\u0004', 'latin1');
/** Of a file in a zip archive, before its name, in bytes. */
const HEADER = 30;

/** Whether a file whose name begins so lies in a zip archive, by its first bytes. Packed contents may spell anything. */
export function hasPart(bytes: Buffer, name: string): boolean {
  for (let at = bytes.indexOf(BEGIN); at >= 0; at = bytes.indexOf(BEGIN, at + 1)) {
    const begin = at + HEADER;
    if (bytes.toString('latin1', begin, begin + name.length).toLowerCase() === name) return true;
  }
  return false;
}
