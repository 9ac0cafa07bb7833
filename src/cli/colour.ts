import type { Host } from './host.ts';

/**
 * Whether stdout may be coloured: `--no-color` first, then FORCE_COLOR over NO_COLOR (as Node does), then what the
 * terminal can do.
 */
export function mayColour(host: Host, flag: boolean): boolean {
  const { FORCE_COLOR: forced, NO_COLOR: refused, TERM: terminal } = host.env;
  if (!flag) return false;
  if (forced) return forced !== '0' && forced !== 'false';
  if (refused) return false;
  return host.stdout.isTTY === true && terminal !== 'dumb';
}
