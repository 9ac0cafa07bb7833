/** One line of JSON per item, each ended by a newline. */
export function ndjson(items: readonly unknown[]): string {
  return items.map((item) => `${JSON.stringify(item)}\n`).join('');
}
