import type { Report } from '../model/report.ts';

/** With the longest extension and a temporary suffix this stays below the 255 bytes that file systems allow. */
const maxBytes = 180;
/** The page that leads to the others has it. */
const indexName = 'index';
const reservedOnWindows = /^(con|prn|aux|nul|com\d|lpt\d)(\.|$)/i;

/**
 * A file name without extension for each report: the employee's name where it can be one. Names from outside never lead
 * out of a folder, and no two are the same, not even for file systems that ignore case.
 */
export function fileNames(employees: readonly Report['employee'][]): string[] {
  const plain = employees.map(({ id, name }) => fileName(name ?? id ?? ''));
  const taken = new Set<string>([indexName]);
  return employees.map(({ id, name }, at) => {
    const own = plain[at] ?? '';
    const shared = plain.filter((other) => folded(other) === folded(own)).length > 1;
    const wanted = shared && name !== null && id !== null ? fileName(`${shortened(own, 80)} (${id})`) : own;
    const free = firstFree(wanted, taken);
    taken.add(folded(free));
    return free;
  });
}

function fileName(text: string): string {
  const safe = text
    .normalize('NFC')
    .replace(/[<>:"/\\|?*\p{C}\p{Zl}\p{Zp}]/gu, '_')
    .replace(/\s+/gu, ' ')
    .trim()
    .replace(/^[.-]+/, '_');
  const short = shortened(safe, maxBytes).replace(/[. ]+$/, '');
  if (short === '') return 'ohne-namen';
  return reservedOnWindows.test(short) ? `_${short}` : short;
}

/** Cuts whole characters, so that no half of one is left over. */
function shortened(text: string, bytes: number): string {
  let left = bytes;
  let short = '';
  for (const character of text) {
    left -= Buffer.byteLength(character);
    if (left < 0) break;
    short += character;
  }
  return short;
}

function firstFree(wanted: string, taken: ReadonlySet<string>): string {
  let free = wanted;
  for (let number = 2; taken.has(folded(free)); number += 1) free = `${wanted} ${number}`;
  return free;
}

function folded(name: string): string {
  return name.normalize('NFKC').toUpperCase().toLowerCase();
}
