import type { Catalogue } from '../errors/messages.ts';
import { inputMessages } from '../input/messages.ts';
import { gateMessages } from '../lexicon/gate-messages.ts';
import { exampleMessages, lexiconMessages } from '../lexicon/messages.ts';
import { REPORT_MESSAGES } from '../report/messages.ts';
import { rosterMessages } from '../roster/messages.ts';
import { checkMessages } from './check-messages.ts';
import { commandMessages } from './messages.ts';

/** The wording of every code that can reach a reader. */
export const catalogue: Catalogue = {
  ...inputMessages,
  ...lexiconMessages,
  ...exampleMessages,
  ...gateMessages,
  ...checkMessages,
  ...REPORT_MESSAGES,
  ...rosterMessages,
  ...commandMessages,
};
