/** A table as Markdown, its columns aligned so that a terminal can show it too. */
export function table(header, rows) {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(3, ...all.map((row) => row[column].length)));
  const line = (row) => `| ${row.map((cell, column) => cell.padEnd(widths[column])).join(' | ')} |`;
  return [line(header), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line), ''].join('\n');
}

/** A ratio with the range of its rounds; a dash where the other side was too quick to be measured. */
export function shown({ value, least, most }) {
  return Number.isFinite(value) ? `${digits(value)} (${digits(least)}–${digits(most)})` : '–';
}

export function digits(value) {
  return value >= 100 ? value.toFixed(0) : value.toPrecision(value < 0.1 ? 2 : 3);
}
