import { loadMatcher } from '../lexicon/load-matcher.ts';
import { explain as explainText } from '../match/explain.ts';
import { renderExplanation } from '../render/explanation.ts';
import { type Call, exit } from './call.ts';
import { ndjson } from './ndjson.ts';
import { openOutput } from './output.ts';

export interface ExplainOptions {
  readonly lexicon?: string;
  readonly json?: boolean;
}

/** `rotation explain TEXT...`: why each text counts or not; `--json` gives one object per text. */
export async function explain(call: Call<ExplainOptions>): Promise<number> {
  const matcher = await loadMatcher(call.options.lexicon);
  const out = openOutput(call.host.stdout);
  for (const [index, text] of call.operands.entries()) {
    const explanation = explainText(matcher, text);
    const shown = call.options.json
      ? ndjson([explanation])
      : (index > 0 ? '\n' : '') + renderExplanation(explanation, matcher.categories, call.language);
    await out.write(shown);
  }
  await out.finish();
  return exit.done;
}
