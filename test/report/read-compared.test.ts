import fc from 'fast-check';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { UserError } from '../../src/errors/diagnostic.ts';
import { renderJson } from '../../src/render/json.ts';
import { readCompared } from '../../src/report/read-compared.ts';
import { readSaved } from '../../src/report/read-saved.ts';
import { parseReport } from '../../src/report/saved.ts';
import { damaged } from './damaged.ts';
import { everyPart } from './every-part.ts';

vi.mock('../../src/report/read-saved.ts', { spy: true });
afterEach(() => {
  vi.mocked(readSaved).mockClear();
});

const json = renderJson(everyPart());
const bytes = Buffer.from(json);
const second = `\n  "hits": ${JSON.stringify(everyPart().hits.slice(1))},`;

/** What zod, reading the whole report, leaves for a comparison, or what it complains of. */
function expected(text: string) {
  try {
    const { hits, suppressed, ...rest } = parseReport(text, 'weber.json');
    const { lexicon, employee, period, categories, talks, pseudonyms, skipped } = rest;
    const all = [...hits, ...suppressed];
    const spellings = [...new Set(all.map((hit) => hit.employee).filter((one) => one !== null))];
    const inputs = [...new Set(all.map(({ file }) => file))];
    return { lexicon, employee, period, categories, talks, pseudonyms, skipped, spellings, inputs };
  } catch (error) {
    return complaints(error);
  }
}

async function found(read: Buffer) {
  try {
    return { talks: undefined, pseudonyms: undefined, ...(await readCompared(read, 'weber.json')) };
  } catch (error) {
    return complaints(error);
  }
}

function complaints(error: unknown) {
  if (error instanceof UserError) return error.diagnostics;
  throw error;
}

describe('what is compared of a report', () => {
  test('is read without its hits where it stands as it was written', async () => {
    for (const report of [everyPart(), { ...everyPart(), hits: [] }, { ...everyPart(), hits: [], suppressed: [] }]) {
      const text = renderJson(report);
      expect(await found(Buffer.from(text))).toEqual(expected(text));
    }
    expect(await readCompared(bytes, 'weber.json')).toMatchObject({
      spellings: ['Anna Weber', 'Änne\u2028Weber'],
      inputs: ['rezeption.ndjson'],
    });
    expect(readSaved).not.toHaveBeenCalled();
  });

  test.each([
    ['other layout', JSON.stringify(JSON.parse(json))],
    ['a byte order mark', `\uFEFF${json}`],
    ['a key of a later version in a hit', json.replace('"turn": 1', '"later": true,\n      "turn": 1')],
    ['hits a second time', json.replace('\n  "suggestions"', `${second}$&`)],
    ['an empty list of hits, and a full one', json.replace('\n  "hits"', '\n  "hits": [],\n  "suppressed": [],$&')],
  ])('%s: is read as a whole, with the same result', async (_, text) => {
    expect(text).not.toBe(json);
    expect(await found(Buffer.from(text))).toEqual(expected(text));
    expect(readSaved).toHaveBeenCalled();
  });

  test.each([
    ['a line feed in a text', json.replace('geht das nicht.', 'geht\ndas nicht.')],
    ['an escape that there is not', json.replace('geht das nicht.', 'geht \\x das nicht.')],
    ['a quotation mark', json.replace('geht das nicht.', 'geht "das" nicht.')],
    ['a number with a zero before it', json.replace('"turn": 1', '"turn": 01')],
    ['no comma between hits', json.replace('\n    },', '\n    }')],
    ['a comma behind the last hit', json.replace('\n    }\n  ],\n  "suppressed"', '\n    },\n  ],\n  "suppressed"')],
    ['half of it', json.slice(0, json.indexOf('"suppressed"'))],
    ['a text as long as a file may be', json.replace('geht das nicht.', '\\n'.repeat(2 ** 21 - 8192))],
    ['a text that is longer', json.replace('geht das nicht.', '\\n'.repeat(2 ** 24))],
  ])('%s: the same words as ever', async (_, text) => {
    expect(text).not.toBe(json);
    expect(await found(Buffer.from(text))).toEqual(expected(text));
  });

  test.each(['hits.0', 'suppressed.0'])('whatever is damaged in %s', async (within) => {
    for (const text of damaged(everyPart(), within))
      expect(await found(Buffer.from(text)), text).toEqual(expected(text));
  });

  test('whatever bytes are exchanged, put in or lost', async () => {
    const byte = fc.constantFrom(...Buffer.from('"\\,:[]{}0-1.eu \n\u0000\u001F\u007Fä„'));
    const edit = fc.tuple(fc.nat({ max: bytes.length }), fc.nat({ max: 2 }), fc.array(byte, { maxLength: 2 }));
    await fc.assert(
      fc.asyncProperty(edit, async ([at, lost, put]) => {
        const changed = Buffer.concat([bytes.subarray(0, at), Buffer.from(put), bytes.subarray(at + lost)]);
        expect(await found(changed)).toEqual(expected(changed.toString('utf8')));
      }),
      { numRuns: 2000 },
    );
  });
});
