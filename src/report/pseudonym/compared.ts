import type { ComparedReport } from '../../model/comparison.ts';
import { hiddenNumbers } from './numbers.ts';
import { underPseudonyms } from './people.ts';

/** The same reports for a comparison, under the pseudonyms that `withPseudonyms` would give them. */
export function comparedWithPseudonyms(reports: readonly ComparedReport[], key: Uint8Array): ComparedReport[] {
  return underPseudonyms(
    reports,
    key,
    ({ spellings }) => spellings,
    (report, code, hider) => ({ ...report, ...hiddenNumbers(report, code, key, hider), spellings: [], inputs: [] }),
  );
}
