import { fold } from './fold.ts';
import type { Members } from './members.ts';
import type { CompoundPolicy, Word } from './words/word.ts';

/** A symbol stands for the words that a place of a pattern accepts; a token carries all symbols it satisfies. */
export type SymbolId = number;

/** A word that is the head of compounds, with the symbols a compound carries through it. */
export interface Head {
  readonly policy: CompoundPolicy['kind'];
  /** Folded: the only modifiers (listed) or the forbidden ones (open). */
  readonly modifiers: ReadonlySet<string>;
  readonly symbols: readonly SymbolId[];
}

/** Everything the look-up of words needs; see lookup.ts. Keys are folded. */
export interface SymbolTable {
  readonly forms: ReadonlyMap<string, readonly SymbolId[]>;
  readonly separated: ReadonlyMap<string, ReadonlyMap<string, readonly SymbolId[]>>;
  readonly heads: ReadonlyMap<string, readonly Head[]>;
  readonly numbers: readonly SymbolId[];
  /** For people: what the symbol stands for. */
  readonly labels: readonly string[];
}

export interface SymbolCollector {
  /** The symbol of a set of words; the same label gives the same symbol. */
  of(label: string, members: () => Members): SymbolId;
  /** „One of these is present“: accepts whatever any of the parts accepts. */
  union(parts: readonly SymbolId[]): SymbolId;
  /** How often the symbol is met, roughly: the lower, the better as an anchor. */
  weight(symbol: SymbolId): number;
  finish(): SymbolTable;
}

/** Words so frequent that a pattern anchored on them would be tried in every sentence. */
const FREQUENT = new Set(
  'nicht kein keine keinen ich wir sie er es das die der den dem des da so ist sind sein war hat haben habe hab bei uns in im an am zu zum zur auf fuer von vom mit nach nur und oder ein eine einen wird werden kann koennen muss muessen darf will mir mich ihnen noch schon erst auch wie was wer man geht gibt hier dann'.split(
    ' ',
  ),
);

/** Collects symbols while patterns are compiled. */
export function createSymbols(): SymbolCollector {
  const ids = new Map<string, SymbolId>();
  const symbols: Members[] = [];
  const labels: string[] = [];
  const create = (label: string, members: Members): SymbolId => {
    const id = symbols.push(members) - 1;
    ids.set(label, id);
    labels.push(label);
    return id;
  };
  return {
    of: (label, members) => ids.get(label) ?? create(label, members()),
    union(parts) {
      if (parts.length === 1) return parts[0] as SymbolId;
      const label = `any ${parts.join(' ')}`;
      return ids.get(label) ?? create(label, unite(parts.map((part) => symbols[part] as Members)));
    },
    weight(symbol) {
      const { forms, separated, number } = symbols[symbol] as Members;
      let weight = number ? 100 : separated.size;
      for (const form of forms) weight += FREQUENT.has(form) ? 300 : 1;
      return weight;
    },
    finish: () => tableOf(symbols, labels),
  };
}

function unite(parts: readonly Members[]): Members {
  const all: Members = { forms: new Set(), separated: new Map(), heads: new Map(), number: false };
  for (const part of parts) {
    for (const form of part.forms) all.forms.add(form);
    for (const [form, word] of part.heads) all.heads.set(form, word);
    for (const [base, particles] of part.separated)
      all.separated.set(base, new Set([...(all.separated.get(base) ?? []), ...particles]));
    all.number ||= part.number;
  }
  return all;
}

function tableOf(symbols: readonly Members[], labels: readonly string[]): SymbolTable {
  const forms = new Map<string, SymbolId[]>();
  const separated = new Map<string, Map<string, SymbolId[]>>();
  const heads = new Map<string, Map<Word, SymbolId[]>>();
  symbols.forEach((members, id) => {
    for (const form of members.forms) entryOf(forms, form, () => [] as SymbolId[]).push(id);
    for (const [base, particles] of members.separated) {
      const byParticle = entryOf(separated, base, () => new Map<string, SymbolId[]>());
      for (const particle of particles) entryOf(byParticle, particle, () => [] as SymbolId[]).push(id);
    }
    for (const [form, word] of members.heads) {
      entryOf(
        entryOf(heads, form, () => new Map<Word, SymbolId[]>()),
        word,
        () => [] as SymbolId[],
      ).push(id);
    }
  });
  return {
    forms,
    separated,
    heads: new Map([...heads].map(([form, byWord]) => [form, [...byWord].map(([word, ids]) => headOf(word, ids))])),
    numbers: symbols.flatMap((members, id) => (members.number ? [id] : [])),
    labels,
  };
}

function entryOf<K, V>(map: Map<K, V>, key: K, empty: () => V): V {
  const known = map.get(key);
  if (known !== undefined) return known;
  const created = empty();
  map.set(key, created);
  return created;
}

function headOf({ compounds }: Word, symbols: readonly SymbolId[]): Head {
  const names = compounds.kind === 'open' ? compounds.except : compounds.kind === 'listed' ? compounds.modifiers : [];
  return { policy: compounds.kind, modifiers: new Set(names.map(fold)), symbols };
}
