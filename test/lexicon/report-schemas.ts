import { SaxesParser } from 'saxes';
import { expect } from 'vitest';
import { z } from 'zod';

interface Element {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  readonly children: Element[];
  text: string;
}

/** Parses strictly: anything that is not well-formed throws. */
export function parseXml(text: string): Element {
  const root: Element = { name: '', attributes: {}, children: [], text: '' };
  const open = [root];
  const parser = new SaxesParser();
  parser.on('error', (error) => {
    throw error;
  });
  parser.on('opentag', ({ name, attributes }) => {
    const element = { name, attributes: attributes as Record<string, string>, children: [], text: '' };
    open.at(-1)?.children.push(element);
    open.push(element);
  });
  parser.on('closetag', () => void open.pop());
  parser.on('text', (text) => {
    const element = open.at(-1);
    if (element) element.text += text;
  });
  parser.write(text).close();
  return root.children[0] as Element;
}

/**
 * What junit-10.xsd of Jenkins' xUnit plugin (the strictest reader) allows of the elements we write: attributes that must
 * and may be there, parents, and whether text may stand in it.
 */
const SCHEMA: Readonly<Record<string, { must: string[]; may: string[]; within: string[]; text: boolean }>> = {
  testsuites: { must: [], may: ['name', 'time', 'tests', 'failures', 'errors'], within: [''], text: false },
  testsuite: {
    must: ['name', 'tests', 'failures', 'errors'],
    may: 'group time skipped timestamp hostname id package file log url'.split(' '),
    within: ['testsuites', 'testsuite'],
    text: false,
  },
  testcase: { must: ['name'], may: ['time', 'classname', 'group'], within: ['testsuite'], text: false },
  failure: { must: [], may: ['type', 'message'], within: ['testcase'], text: true },
  'system-out': { must: [], may: [], within: ['testsuite', 'testcase'], text: true },
};

export function validateJunit(element: Element, parent = ''): void {
  const rule = SCHEMA[element.name];
  if (rule === undefined) throw new Error(`no such element: ${element.name}`);
  const { must, may, within, text } = rule;
  const names = Object.keys(element.attributes);
  expect(within).toContain(parent);
  expect(names).toEqual(expect.arrayContaining(must));
  expect([...must, ...may]).toEqual(expect.arrayContaining(names));
  expect(text || element.text.trim() === '', element.name).toBe(true);
  if ('time' in element.attributes) expect(element.attributes.time).toMatch(/^\d{0,3}(\.\d*)?$/);
  if (element.name === 'testsuite') {
    const cases = element.children.filter(({ name }) => name === 'testcase');
    const failed = cases.filter(({ children }) => children.some(({ name }) => name === 'failure'));
    expect([element.attributes.tests, element.attributes.failures]).toEqual([`${cases.length}`, `${failed.length}`]);
  }
  for (const child of element.children) validateJunit(child, element.name);
}

/** The part of the SARIF 2.1.0 schema that a log like ours is bound by; unknown keys are refused as the schema does. */
export const sarifLog = z.strictObject({
  $schema: z.url(),
  version: z.literal('2.1.0'),
  runs: z
    .array(
      z.strictObject({
        tool: z.strictObject({
          driver: z.strictObject({
            name: z.string(),
            semanticVersion: z.string(),
            rules: z.array(z.strictObject({ id: z.string(), shortDescription: z.strictObject({ text: z.string() }) })),
          }),
        }),
        automationDetails: z.strictObject({ id: z.string() }),
        columnKind: z.enum(['utf16CodeUnits', 'unicodeCodePoints']),
        results: z.array(
          z.strictObject({
            ruleId: z.string(),
            ruleIndex: z.int().min(0),
            level: z.enum(['none', 'note', 'warning', 'error']),
            message: z.strictObject({ text: z.string().min(1) }),
            partialFingerprints: z.record(z.string(), z.string()),
            locations: z
              .array(
                z.strictObject({
                  physicalLocation: z.strictObject({
                    artifactLocation: z.strictObject({ uri: z.string().regex(/^[\w\-.~/%!*'()]+$/) }),
                    region: z
                      .strictObject({ startLine: z.int().min(1), startColumn: z.int().min(1).optional() })
                      .optional(),
                  }),
                }),
              )
              .optional(),
          }),
        ),
        properties: z.record(z.string(), z.unknown()),
      }),
    )
    .length(1),
});
