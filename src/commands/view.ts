import type { View } from '../render/view.ts';
import type { Call } from './call.ts';
import { catalogue } from './catalogue.ts';
import { problemOf, wordProblem } from './problems.ts';

const usualWidth = 80;

/** How the reader in front of the terminal wants to see reports. */
export function screenView({ language, colour, host }: Call<unknown>): View {
  return { ...pageView({ language }), width: host.stdout.columns ?? usualWidth, colour };
}

/** The same for files: no colour, and a width that does not depend on who ran the command. */
export function pageView({ language }: Pick<Call<unknown>, 'language'>): View {
  return {
    lang: language,
    width: usualWidth,
    colour: false,
    messages: (skipped) => {
      const { code, params } = problemOf(skipped);
      return wordProblem({ code, params }, catalogue, language);
    },
  };
}
