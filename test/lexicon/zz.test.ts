import { test } from 'vitest';
import { loadLexicon } from '../../src/lexicon/load.ts';
import { createMatcher } from '../../src/match/matcher.ts';
import { listExamples } from '../../src/lexicon/example-list.ts';
import { runVariants } from '../../src/lexicon/variants.ts';
test('x', async () => {
  const { lexicon, files } = await loadLexicon('/tmp/lexcopy');
  const m = createMatcher(lexicon);
  const t = performance.now();
  const r = runVariants(listExamples(files), m, lexicon);
  console.log(listExamples(files).length, r.tried, r.faults.length, performance.now() - t);
  const by: Record<string, number> = {};
  for (const f of r.faults) by[f.code] = (by[f.code] ?? 0) + 1;
  console.log(by);
  for (const f of r.faults.slice(0, 60)) console.log(f.code, f.params.id, '|', f.params.text);
}, 60000);
