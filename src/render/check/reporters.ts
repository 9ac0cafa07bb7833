import { renderJson } from '../json.ts';
import { checkGithub } from './github.ts';
import { checkJunit } from './junit.ts';
import { checkMarkdown } from './markdown.ts';
import { checkSarif } from './sarif.ts';
import { checkTerminal } from './terminal.ts';
import type { CheckReporter } from './view.ts';

/** Every way to show a check, by the name that --reporter takes. */
export const CHECK_REPORTERS = {
  terminal: checkTerminal,
  markdown: checkMarkdown,
  json: (check) => renderJson(check),
  junit: checkJunit,
  sarif: checkSarif,
  github: checkGithub,
} satisfies Record<string, CheckReporter>;

export type CheckReporterName = keyof typeof CHECK_REPORTERS;
