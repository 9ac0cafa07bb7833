import type { Diagnostic } from './diagnostic.ts';

export type Language = 'de' | 'en';

type Params = Diagnostic['params'];
/** What went wrong and what to do about it, in both languages; `{name}` is replaced from the parameters. */
interface Message {
  readonly de: string;
  readonly en: string;
  readonly hintDe?: string;
  readonly hintEn?: string;
}

/** Message catalogues are registered by the folder that raises the codes, so a code stands beside its wording. */
export type Catalogue = Readonly<Record<string, Message>>;

function fill(template: string, params: Params): string {
  return template.replace(/\{(\w+)\}/g, (whole, name: string) => (name in params ? String(params[name]) : whole));
}

/** What went wrong, and nothing else: for those who cannot do anything about it. */
export function wordSentence({ code, params }: Diagnostic, catalogue: Catalogue, language: Language): string {
  const message = catalogue[code];
  return message ? fill(message[language], params) : `${code} ${JSON.stringify(params)}`;
}

/**
 * One line for people: `file:line:column: sentence` and, where there is one, the hint on the next line.
 * An unknown code is shown as it is, so that no problem is ever silent.
 */
export function wordDiagnostic(d: Diagnostic, catalogue: Catalogue, language: Language): string {
  const message = catalogue[d.code];
  const place = [d.file, d.line, d.column].filter((part) => part !== undefined).join(':');
  const text = wordSentence(d, catalogue, language);
  const hint = message && (language === 'de' ? message.hintDe : message.hintEn);
  const arrow = language === 'de' ? 'Hinweis' : 'Hint';
  return (place ? `${place}: ` : '') + text + (hint ? `\n  ${arrow}: ${fill(hint, d.params)}` : '');
}
