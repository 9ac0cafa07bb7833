import fc from 'fast-check';
import type { Conversation } from '../../src/model/conversation.ts';
import { as, talk } from './desk.ts';

const SENTENCES = [
  'Das ist nach unsere Bestimmungen so.',
  'Das ist nicht vorgesehen.',
  'Da lässt mich das System nicht.',
  'Das liegt nicht an unsere Bestimmungen.',
  'Zuerst kommen unsere Stammgäste, und das System zeigt es.',
  'Das tut mir leid, ich kümmere mich darum.',
];

const PEOPLE = [
  as('MA-07', 'Anna Weber'),
  as('MA-07', 'A. Weber'),
  as(null, 'Jörg  Lang'),
  as(null, 'jörg lang'),
  as(null, null),
];

const spoken = fc.tuple(
  fc.constantFrom('employee', 'customer', 'other', null),
  fc.array(fc.constantFrom(...SENTENCES), { minLength: 1, maxLength: 3 }).map((sentences) => sentences.join(' ')),
  fc.constantFrom(...PEOPLE),
);

/** Conversations of a few days at a hotel, each with an id of its own. */
export const conversations: fc.Arbitrary<Conversation[]> = fc
  .array(
    fc.record({
      turns: fc.array(spoken, { maxLength: 5 }),
      started_at: fc.constantFrom(null, '2025-11-03T09:15:00+01:00', '2025-11-04T17:40:00+01:00', '2025-11-05'),
      desk: fc.constantFrom(null, 'Rezeption', 'Restaurant'),
    }),
    { maxLength: 8 },
  )
  .map((days) =>
    days.map(({ turns, started_at, desk }, index) =>
      talk(
        `R-${index}`,
        turns.map(([role, text, who]) => [role, text, role === 'employee' ? who : {}]),
        { started_at, desk },
      ),
    ),
  );
