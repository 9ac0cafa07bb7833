import type { Catalogue } from '../errors/messages.ts';
import { inputMessages } from '../input/messages.ts';
import { exampleMessages, lexiconMessages } from '../lexicon/messages.ts';
import { REPORT_MESSAGES } from '../report/messages.ts';
import { commandMessages } from './messages.ts';

/** The wording of every code that can reach a reader. */
export const catalogue: Catalogue = {
  ...inputMessages,
  ...lexiconMessages,
  ...exampleMessages,
  ...REPORT_MESSAGES,
  ...commandMessages,
};
