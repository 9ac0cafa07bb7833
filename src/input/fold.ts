/**
 * The key under which labels (column headers, roles, speakers) are compared: without regard to case, blanks,
 * underscores, punctuation, ä/ae, ß/ss and composed or decomposed umlauts. „Gesprächs-Nr.“ → `gespraechsnr`.
 */
export function foldLabel(label: string): string {
  return label
    .normalize('NFC')
    .toLowerCase()
    .replace(/[äöüß]/g, (letter) => EXPANDED[letter] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
}

const EXPANDED: Readonly<Record<string, string>> = { ä: 'ae', ö: 'oe', ü: 'ue', ß: 'ss' };
