import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitsOf } from '../../src/report/hits.ts';
import { conversations } from './arbitrary.ts';
import { talk } from './desk.ts';
import { fakeMatcher } from './fake-matcher.ts';

test('hits carry their place, their words and who said them', () => {
  const conversation = talk('R-1', [
    ['customer', 'Ich warte seit drei Wochen.'],
    ['employee', 'Nach unsere Bestimmungen geht das nicht.'],
  ]);
  expect(hitsOf(conversation, fakeMatcher)).toEqual([
    {
      conversation_id: 'R-1',
      turn: 1,
      employee: 'Anna Weber',
      employee_id: 'MA-07',
      category: 'bestimmungen',
      entry: 'b-unsere-regeln',
      start: 5,
      end: 24,
      text: 'unsere Bestimmungen',
      counted: true,
    },
  ]);
});

test('a cancelled hit says why and by which words', () => {
  const conversation = talk('R-1', [['employee', 'Sie sagten, unsere Bestimmungen seien streng.']]);
  expect(hitsOf(conversation, fakeMatcher)).toMatchObject([{ counted: false, reason: 'zitiert', cue: 'Sie sagten' }]);
});

test('only the staff are listened to', () => {
  const words = 'So sind unsere Bestimmungen.';
  const conversation = talk('R-1', [
    ['customer', words],
    ['other', words],
    [null, words],
  ]);
  expect(hitsOf(conversation, fakeMatcher)).toEqual([]);
});

test('a hit cuts its own words out of its turn, in turn order, then by start', () => {
  fc.assert(
    fc.property(conversations, (all) => {
      for (const conversation of all) {
        const hits = hitsOf(conversation, fakeMatcher);
        for (const { turn, start, end, text } of hits) {
          expect(conversation.turns[turn]?.text.slice(start, end)).toBe(text);
        }
        expect(hits).toEqual(hits.toSorted((a, b) => a.turn - b.turn || a.start - b.start));
      }
    }),
  );
});
