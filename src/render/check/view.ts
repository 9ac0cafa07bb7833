import type { Check } from '../../model/check.ts';

interface CheckView {
  readonly lang: 'de' | 'en';
  /** Every issue, also the notices. */
  readonly verbose: boolean;
  readonly colour: boolean;
}

/** Shows a finished check; ends in one newline. */
export type CheckReporter = (check: Check, view: CheckView) => string;
