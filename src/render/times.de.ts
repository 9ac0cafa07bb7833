const WORDS: Readonly<Record<number, string>> = { 1: 'einmal', 2: 'zweimal', 3: 'dreimal' };

/** How often, as people write it: einmal, dreimal, 17-mal. */
export function germanTimes(n: number, count: (n: number) => string): string {
  return WORDS[n] ?? `${count(n)}-mal`;
}
