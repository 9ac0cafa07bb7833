import type { Comparison } from '../../model/comparison.ts';
import { germanNumbers } from '../numbers.ts';
import type { View } from '../view.ts';
import type { Wording } from '../wording.ts';
import { titled, wordingFor } from '../wordings.ts';
import { germanComparison } from './wording.de.ts';
import { englishComparison } from './wording.en.ts';
import type { ComparisonWording } from './wording.ts';

/** What a comparison is worded with: what it shares with reports, and its own. */
export interface Words {
  readonly common: Wording;
  readonly own: ComparisonWording;
}

/** A comparison with its titles in the language, where it knows them. */
export function worded(comparison: Comparison, { common }: Words): Comparison {
  return { ...comparison, categories: titled(comparison.categories, common) };
}

const GERMANY = germanComparison(germanNumbers);

export function wordsFor(view: Pick<View, 'lang' | 'locale'>): Words {
  const common = wordingFor(view);
  if (view.lang === 'en') return { common, own: englishComparison };
  return { common, own: common.numbers === germanNumbers ? GERMANY : germanComparison(common.numbers) };
}
