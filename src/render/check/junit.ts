import type { CheckPart, Issue } from '../../model/check.ts';
import { placeOf } from './ordered.ts';
import type { CheckReporter } from './view.ts';
import { xmlText } from './xml.ts';

/**
 * JUnit XML: a suite for each part, a failed case for each error; the rest as output. Only what the strictest reader
 * takes, the schema of Jenkins' xUnit plugin: it knows no file and line, so the place is the case's name.
 */
export const checkJunit: CheckReporter = (check) => {
  const failures = check.parts.reduce((sum, part) => sum + errorsOf(part).length, 0);
  const tests = check.parts.reduce((sum, part) => sum + casesOf(part), 0);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    `<testsuites name="${xmlText(`rotation ${check.command}`)}" tests="${tests}" failures="${failures}" errors="0" time="0">`,
    ...check.parts.map(suite),
    '</testsuites>',
    '',
  ].join('\n');
};

function suite(part: CheckPart): string {
  const errors = errorsOf(part);
  const others = part.issues.filter(({ level }) => level !== 'error');
  const name = xmlText(part.title);
  return [
    `  <testsuite name="${name}" tests="${casesOf(part)}" failures="${errors.length}" errors="0" skipped="0" time="0">`,
    ...(errors.length === 0
      ? [`    <testcase classname="${xmlText(part.id)}" name="${name} (${part.checked})" time="0"/>`]
      : []),
    ...errors.map((issue) => failed(part, issue)),
    ...(others.length > 0 ? [`    <system-out>${xmlText(others.map(lineOf).join('\n'))}</system-out>`] : []),
    '  </testsuite>',
  ].join('\n');
}

function failed({ id }: CheckPart, issue: Issue): string {
  const place = placeOf(issue);
  return [
    `    <testcase classname="${xmlText(id)}" name="${xmlText(`${issue.code} ${place}`.trim())}" time="0">`,
    `      <failure type="${xmlText(issue.code)}" message="${xmlText(issue.message)}">${xmlText(lineOf(issue))}</failure>`,
    '    </testcase>',
  ].join('\n');
}

function lineOf(issue: Issue): string {
  const place = placeOf(issue);
  return `${place === '' ? '' : `${place}: `}${issue.message}${issue.hint === null ? '' : ` → ${issue.hint}`}`;
}

function errorsOf({ issues }: CheckPart): Issue[] {
  return issues.filter(({ level }) => level === 'error');
}

function casesOf(part: CheckPart): number {
  return Math.max(1, errorsOf(part).length);
}
