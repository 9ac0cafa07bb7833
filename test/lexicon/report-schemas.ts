import { readFileSync } from 'node:fs';
import Ajv from 'ajv-draft-04';
import addFormats from 'ajv-formats';
import type { Log } from 'sarif';
import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { validateXML } from 'xmllint-wasm';

const schema = (name: string): string => readFileSync(new URL(`fixtures/${name}`, import.meta.url), 'utf8');

const junit = schema('junit-10.xsd');

/** Valid by the schema, and the counts are those of the cases, which no schema says. */
export async function validateJunit(text: string): Promise<void> {
  const { errors } = await validateXML({ xml: [{ fileName: 'junit.xml', contents: text }], schema: [junit] });
  if (errors.length > 0) throw new Error(errors.map(({ rawMessage }) => rawMessage).join('\n'));
  const suites = suitesOf(text);
  for (const { attributes, cases, failures } of suites)
    expect(attributes).toMatchObject({ tests: `${cases}`, failures: `${failures}` });
  expect(suites.length).toBeGreaterThan(1);
}

interface Suite {
  readonly attributes: Readonly<Record<string, string>>;
  cases: number;
  failures: number;
}

/** The suites with the number of cases and failures in them, the root among them. */
function suitesOf(text: string): Suite[] {
  const suites: Suite[] = [];
  const open: Suite[] = [];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    if (name.startsWith('testsuite')) {
      const suite = { attributes: attributes as Record<string, string>, cases: 0, failures: 0 };
      suites.push(suite);
      open.push(suite);
    }
    for (const suite of open) {
      if (name === 'testcase') suite.cases += 1;
      if (name === 'failure') suite.failures += 1;
    }
  });
  parser.on('closetag', ({ name }) => {
    if (name.startsWith('testsuite')) open.pop();
  });
  parser.write(text).close();
  return suites;
}

// one of the schema's patterns is none in unicode mode
const ajv = new Ajv({ strict: false, unicodeRegExp: false, allErrors: true });
addFormats.default(ajv);
const isSarif = ajv.compile<Log>(JSON.parse(schema('sarif-2.1.0-rtm.5.json')));

/** The log, when it is valid by the schema. */
export function validSarif(text: string): Log {
  const log: unknown = JSON.parse(text);
  if (isSarif(log)) return log;
  throw new Error(ajv.errorsText(isSarif.errors));
}
