import type { Language } from '../errors/messages.ts';

export const languages: readonly Language[] = ['de', 'en'];

/** The language asked for, read before the arguments are checked so that help and usage errors speak it too. */
export function languageOf(args: readonly string[]): Language {
  const end = args.indexOf('--');
  const own = end === -1 ? args : args.slice(0, end);
  const at = own.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const value = own[at]?.startsWith('--lang=') ? own[at].slice('--lang='.length) : own[at + 1];
  return at !== -1 && value === 'en' ? 'en' : 'de';
}
