import { loadMatcher } from '../lexicon/load-matcher.ts';
import { type Candidate, createSuggester } from '../lexicon/suggest/suggest.ts';
import { clean } from '../render/clean.ts';
import { createMasker } from '../report/mask/masker.ts';
import type { Call } from './call.ts';
import { openOutput } from './output.ts';
import { type InputOptions, openReading } from './reading.ts';

export interface LexiconSuggestOptions extends InputOptions {
  readonly lexicon?: string;
  /** Every candidate. */
  readonly verbose?: boolean;
}

const SHOWN = 30;

/** `rotation lexicon suggest`: words and word sequences that stand out next to hits and in refusals, for people to judge. */
export async function lexiconSuggest(call: Call<LexiconSuggestOptions>): Promise<number> {
  const { options, language, host } = call;
  const suggester = createSuggester(await loadMatcher(options.lexicon));
  const reading = openReading(call);
  for await (const conversation of reading.conversations) {
    suggester.add(
      conversation.turns
        .filter(({ role }) => role === 'employee')
        .map((turn) => createMasker(conversation, turn.employee_name)(turn).text),
    );
  }
  const exitCode = reading.end();
  const words = WORDS[language];
  const all = suggester.candidates();
  const shown = options.verbose ? all : all.slice(0, SHOWN);
  const out = openOutput(host.stdout);
  await out.write(`${words.head(all.length)}\n`);
  for (const candidate of shown) await out.write(lines(candidate, words.counts(candidate)));
  if (shown.length < all.length) await out.write(`${words.more(all.length - shown.length)}\n`);
  await out.finish();
  return exitCode;
}

function lines({ text, examples }: Candidate, counts: string): string {
  return [`\n${clean(text)}  ${counts}`, ...examples.map((example) => `  | ${clean(example)}`), ''].join('\n');
}

const WORDS = {
  de: {
    head: (count: number): string =>
      `Wörter und Wortfolgen, die neben Fundstellen und in Absagen auffallen: ${count}. Nichts davon wird von selbst aufgenommen.`,
    counts: ({ near, elsewhere, conversations, score }: Candidate): string =>
      `(${near}-mal in ${conversations} Gesprächen, sonst ${elsewhere}-mal; G² ${score.toFixed(1)})`,
    more: (count: number): string => `\n… und ${count} weitere, mit -v.`,
  },
  en: {
    head: (count: number): string =>
      `Words and word sequences that stand out next to hits and in refusals: ${count}. None is added by itself.`,
    counts: ({ near, elsewhere, conversations, score }: Candidate): string =>
      `(times: ${near} in ${conversations} conversations, elsewhere ${elsewhere}; G² ${score.toFixed(1)})`,
    more: (count: number): string => `\n… and ${count} more, with -v.`,
  },
};
