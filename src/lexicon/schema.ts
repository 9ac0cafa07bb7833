import { z } from 'zod';

/** The form of a lexicon file. Keys are German because the people who edit the files are. Unknown keys are errors. */

const phrase = z.string().min(1);
const phrases = z.array(phrase).min(1);

/** Why something that looks like a deflection is none: the guide's rows, and the settled cases. */
const REASONS = [
  'verneint',
  'uebersteuert',
  'zitiert',
  'zu-gunsten',
  'auskunft',
  'uebernommen',
  'angesprochen',
  'anderer-sinn',
] as const;
export const COUNTEREXAMPLE_REASONS = [...REASONS, 'blosse-absage', 'entschuldigung', 'bedingung', 'harmlos'] as const;

const conditions = {
  bereich: z.enum(['satz', 'teilsatz']).optional(),
  abstand: z.int().min(0).max(30).optional(),
  ausser: phrases.optional(),
  ohne: phrases.optional(),
  ohne_im_satz: phrases.optional(),
  braucht: phrases.optional(),
  notiz: z.string().optional(),
};

const entry = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  sagt: phrases.optional(),
  gewicht_ab: z.number().min(-5).max(5).optional(),
  schwach: z.boolean().optional(),
  besser: z.string().min(1).optional(),
  ...conditions,
  beispiele: z.strictObject({
    trifft: z.array(z.string()).min(1),
    trifft_nicht: z.partialRecord(z.enum(COUNTEREXAMPLE_REASONS), z.array(z.string()).min(1)),
    noch_nicht: z.array(z.string()).optional(),
  }),
});

const cue = z.strictObject({
  id: z.string().regex(/^[a-z][a-z0-9-]*$/),
  grund: z.enum(REASONS),
  sagt: phrases,
  wirkt: z.enum(['umfasst', 'rechts', 'links', 'beide', 'satz', 'nachbarsatz', 'aeusserung']),
  hoechstens: z.int().min(0).max(40).optional(),
  endet_an: phrases.optional(),
  nur: z.array(z.string()).min(1).optional(),
  nur_schwache: z.boolean().optional(),
  ...conditions,
  beispiele: z.strictObject({
    hebt_auf: z.array(z.string()).min(1),
    hebt_nicht_auf: z.array(z.string()).min(1),
  }),
});

const wordClass = z.strictObject({
  name: z.string().regex(/^[a-zäöüß][a-zäöüß0-9-]*$/),
  notiz: z.string().optional(),
  worte: phrases.optional(),
  zusammensetzungen: z
    .array(z.strictObject({ vorn: z.array(z.string()).min(1), kopf: z.array(z.string()).min(1) }))
    .optional(),
});

const category = z.strictObject({
  id: z.string().regex(/^[a-z][a-z-]*$/),
  titel: z.string().min(1),
  mindestgewicht: z.number().min(-5).max(5).optional(),
});

const share = z.number().min(0).max(1);

/** How well the lexicon counts, on conversations that nobody who wrote it had read. */
const measured = z.strictObject({
  am: z.string().regex(/^\d{4}-\d{2}-\d{2}$/),
  gespraeche: z.int().min(1),
  stellen: z.int().min(1),
  kategorien: z
    .record(z.string(), z.strictObject({ treffsicherheit: share, ausbeute: share }))
    .refine((all) => Object.keys(all).length > 0),
});

export const lexiconFile = z.strictObject({
  lexikon: z
    .strictObject({
      name: z.string().min(1),
      version: z.string().min(1),
      kategorien: z.array(category).min(1),
      gemessen: measured.optional(),
    })
    .optional(),
  woerter: z.array(z.string().min(1)).min(1).optional(),
  klassen: z.array(wordClass).min(1).optional(),
  kategorie: z.string().optional(),
  notiz: z.string().min(1).optional(),
  besser: z.string().min(1).optional(),
  eintraege: z.array(entry).min(1).optional(),
  aufhebung: z.array(cue).min(1).optional(),
});

export type LexiconFile = z.infer<typeof lexiconFile>;
export type EntrySource = NonNullable<LexiconFile['eintraege']>[number];
export type CueSource = NonNullable<LexiconFile['aufhebung']>[number];
export type MeasuredSource = z.infer<typeof measured>;
