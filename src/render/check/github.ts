import type { Issue, Level } from '../../model/check.ts';
import { clean } from '../clean.ts';
import { byImportance } from './ordered.ts';
import type { CheckReporter } from './view.ts';
import { CHECK_WORDS } from './words.ts';

/** GitHub shows so many annotations of a level and step and drops the rest silently. */
const MOST_OF_A_LEVEL = 10;

/** Workflow commands that GitHub shows at the lines of a change: most important first, and the last one says what is cut. */
export const checkGithub: CheckReporter = (check, view) => {
  const issues = byImportance(check);
  const levels: readonly Level[] = ['error', 'warning', 'notice'];
  return levels
    .flatMap((level) => {
      const own = issues.filter((issue) => issue.level === level);
      if (own.length <= MOST_OF_A_LEVEL) return own.map(annotation);
      const shown = own.slice(0, MOST_OF_A_LEVEL - 1);
      const cut = CHECK_WORDS[view.lang].cut(own.length - shown.length);
      return [...shown.map(annotation), `::${level} title=rotation::${data(cut)}`];
    })
    .map((line) => `${line}\n`)
    .join('');
};

function annotation({ level, code, message, hint, file, line, column }: Issue): string {
  const properties = [
    ...(file === null ? [] : [`file=${property(file)}`]),
    ...(line === null ? [] : [`line=${line}`]),
    ...(column === null ? [] : [`col=${column}`]),
    `title=${property(code)}`,
  ];
  const text = [message, ...(hint === null ? [] : [hint])].map(clean).join('\n');
  return `::${level} ${properties.join(',')}::${data(text)}`;
}

function data(text: string): string {
  return text.replaceAll('%', '%25').replaceAll('\r', '%0D').replaceAll('\n', '%0A');
}

function property(text: string): string {
  return data(text).replaceAll(':', '%3A').replaceAll(',', '%2C');
}
