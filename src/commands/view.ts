import type { CsvDialect, Locale, View } from '../render/view.ts';
import type { Call } from './call.ts';
import { catalogue } from './catalogue.ts';
import { wordSkipped } from './problems.ts';

const usualWidth = 80;

export interface ViewOptions {
  readonly locale?: Locale;
  readonly csv?: CsvDialect;
}

/** How the reader in front of the terminal wants to see reports. */
export function screenView(call: Call<ViewOptions>): View {
  return { ...pageView(call), width: call.host.stdout.columns ?? usualWidth, colour: call.colour };
}

/** The same for files: no colour, and a width that does not depend on who ran the command. */
export function pageView({ language, options }: Pick<Call<ViewOptions>, 'language' | 'options'>): View {
  return {
    lang: language,
    ...(options.locale !== undefined && { locale: options.locale }),
    ...(options.csv !== undefined && { csv: options.csv }),
    width: usualWidth,
    colour: false,
    messages: (skipped) => wordSkipped(skipped, catalogue, language),
  };
}
