import type { Conditions, Cue, Entry, Facts, Lexicon } from './lexicon.ts';
import { createMemberSource, finiteForms } from './members.ts';
import type { Node } from './node.ts';
import { type Pattern, type Term, termLabel } from './pattern.ts';
import type { Requiring } from './screen-index.ts';
import { SHAPES } from './shapes.ts';
import { stepsOf } from './steps.ts';
import { createSymbols, type SymbolId } from './symbols.ts';
import { createVocabulary, type Vocabulary } from './vocabulary.ts';

/** A phrase of several words that is a member of the class with that id. */
export interface ClassPhrase {
  readonly classId: number;
  readonly node: Node;
}

/** A part of a phrase, with the symbol that its first word must carry where that is known. */
export interface Member {
  readonly node: Node;
  readonly first: SymbolId | null;
}

/** One phrase, ready to be searched for: its members, one, or several in any order. */
export interface Phrase {
  readonly members: readonly Member[];
}

/** A phrase with what a screen asks: see screen-index.ts. */
interface CompiledPhrase extends Phrase, Requiring {}

export interface CompiledConditions
  extends Omit<Conditions, 'except' | 'withoutInClause' | 'withoutInSentence' | 'needs'> {
  readonly except: readonly Phrase[];
  readonly withoutInClause: readonly Phrase[];
  readonly withoutInSentence: readonly Phrase[];
  readonly needs: readonly Phrase[];
}

/** An entry or a cue, with the conditions under which it finds something. */
export interface CompiledRule<Source extends Entry | Cue> {
  readonly source: Facts<Source>;
  readonly conditions: CompiledConditions;
  /** A cue's reach ends at one of these. */
  readonly stops: readonly Phrase[];
}

/** A rule with what it says. */
export interface SayingRule<Source extends Entry | Cue> extends CompiledRule<Source> {
  readonly phrases: readonly CompiledPhrase[];
}

export interface CompiledLexicon {
  readonly vocabulary: Vocabulary;
  /** Of the symbols, for people: what each stands for. */
  readonly labels: readonly string[];
  readonly entries: readonly SayingRule<Entry>[];
  readonly cues: readonly SayingRule<Cue>[];
  readonly classPhrases: readonly (ClassPhrase & Requiring)[];
  /** Every phrase that some condition of an entry or a cue asks for, once. */
  readonly conditions: readonly CompiledPhrase[];
}

/** Turns a lexicon into symbol tables and phrases that can be searched for. All names are known: the loader checked them. */
export function compile(lexicon: Lexicon): CompiledLexicon {
  const compilePhrase = createPhraseCompiler(lexicon);
  const phrases = (patterns: readonly Pattern[]): CompiledPhrase[] => patterns.map(compilePhrase.phrase);
  const asked = new Set<CompiledPhrase>();
  const conditions = (patterns: readonly Pattern[]): CompiledPhrase[] => {
    const all = phrases(patterns);
    for (const phrase of all) asked.add(phrase);
    return all;
  };
  const rule = <Source extends Entry | Cue>(source: Source, stops: readonly Pattern[]): SayingRule<Source> => ({
    source,
    phrases: phrases(source.says),
    conditions: {
      withinClause: source.withinClause,
      distance: source.distance,
      except: conditions(source.except),
      withoutInClause: conditions(source.withoutInClause),
      withoutInSentence: conditions(source.withoutInSentence),
      needs: conditions(source.needs),
    },
    stops: conditions(stops),
  });
  const entries = lexicon.entries.map((entry) => rule(entry, []));
  const cues = lexicon.cues.map((cue) => rule(cue, cue.stops));
  const symbols = compilePhrase.symbols();
  return {
    vocabulary: createVocabulary(symbols, finiteForms(lexicon.words)),
    labels: symbols.labels,
    entries,
    cues,
    classPhrases: compilePhrase.classPhrases(),
    conditions: [...asked],
  };
}

function createPhraseCompiler(lexicon: Lexicon) {
  const members = createMemberSource(lexicon);
  const symbols = createSymbols();
  const classes = new Map(lexicon.classes.map((entry) => [entry.name, entry]));
  const compiledClasses = new Map<string, Extract<Node, { kind: 'class' }>>();
  const classPhrases = new Map<number, readonly Node[]>();

  function symbolOf(terms: readonly Term[]): SymbolId {
    const [first] = terms;
    if (first && terms.length === 1) return symbolOfTerm(first);
    return symbols.anyOf(terms.map(termLabel).join('/'), () => terms.map(symbolOfTerm));
  }

  function symbolOfTerm(term: Term): SymbolId {
    const label = termLabel(term);
    if (term.kind === 'word') return symbols.word(label, () => members.ofWord(term));
    return SHAPES[term.name] ? symbols.shape(label, term.name) : symbols.anyOf(label, () => membersOfClass(term.name));
  }

  function membersOfClass(name: string): SymbolId[] {
    const { items = [], compounds = [] } = classes.get(name) ?? {};
    const words = items.flatMap((item) => (item.kind === 'words' ? item.terms.map(symbolOfTerm) : []));
    return compounds.length === 0
      ? words
      : [...words, symbols.word(`any compound of <${name}>`, () => members.ofCompounds(compounds))];
  }

  /** Phrases of a class and of the classes it contains. */
  function phrasesOf(name: string, seen: ReadonlySet<string> = new Set()): readonly Pattern[] {
    if (seen.has(name)) return [];
    const within = new Set([...seen, name]);
    return (classes.get(name)?.items ?? []).flatMap((item) => {
      if (item.kind !== 'words') return [item];
      return item.terms.flatMap((term) => (term.kind === 'class' ? phrasesOf(term.name, within) : []));
    });
  }

  function compileWords(terms: readonly Term[]): Node {
    const phrases = terms.flatMap((term) => (term.kind === 'class' ? phrasesOf(term.name) : []));
    if (phrases.length === 0) return { kind: 'symbol', symbol: symbolOf(terms) };
    const label = terms.map(termLabel).join('/');
    const known = compiledClasses.get(label);
    if (known) return known;
    // the phrases first: they may compile further classes, and each takes the next id
    const compiledPhrases = phrases.map(nodeOf);
    const node = { kind: 'class' as const, id: compiledClasses.size, symbol: symbolOf(terms) };
    compiledClasses.set(label, node);
    classPhrases.set(node.id, compiledPhrases);
    return node;
  }

  function nodeOf(pattern: Pattern): Node {
    switch (pattern.kind) {
      case 'words':
        return compileWords(pattern.terms);
      case 'sequence':
      case 'choice':
        return { kind: pattern.kind, items: pattern.items.map(nodeOf) };
      case 'optional':
        return { kind: 'optional', item: nodeOf(pattern.item) };
      case 'together':
        return { kind: 'sequence', items: pattern.items.map(nodeOf) };
      default:
        return pattern;
    }
  }

  function phrasesOfClass(id: number): readonly Node[] {
    return classPhrases.get(id) ?? [];
  }

  /** The symbols of which each must be present; a choice contributes one that any of its branches fulfils. */
  function required(node: Node): readonly SymbolId[] {
    switch (node.kind) {
      case 'symbol':
        return [node.symbol];
      case 'sequence':
        return node.items.flatMap(required);
      default: {
        const symbol = anyRequired(node);
        return symbol === null ? [] : [symbol];
      }
    }
  }

  /** The symbol that some word of a class or a choice carries, whichever of its branches it is; null where there is none. */
  function anyRequired(node: Node): SymbolId | null {
    if (node.kind === 'class') return anyOf([node.symbol, ...phrasesOfClass(node.id).map(rarest)]);
    if (node.kind !== 'choice') return null;
    const parts = node.items.map(rarest);
    return parts.includes(NOTHING) ? null : anyOf(parts);
  }

  /** The symbol that the first word of any match carries; null where a match may begin with something else. */
  function firstOf(node: Node): SymbolId | null {
    if (node.kind === 'symbol') return node.symbol;
    if (node.kind === 'sequence') return firstOf(node.items[0] as Node);
    if (node.kind !== 'class' && node.kind !== 'choice') return null;
    const parts =
      node.kind === 'class' ? [node.symbol, ...phrasesOfClass(node.id).map(firstOf)] : node.items.map(firstOf);
    return parts.includes(null) ? null : anyOf(parts as SymbolId[]);
  }

  function anyOf(parts: readonly SymbolId[]): SymbolId {
    const [first, ...more] = [...new Set(parts)].sort((a, b) => a - b);
    return more.length === 0 ? (first as SymbolId) : symbols.anyOf(`any ${[first, ...more].join(' ')}`, () => parts);
  }

  function rarest(node: Node): SymbolId {
    const all = required(node);
    return all.length
      ? all.reduce((best, symbol) => (symbols.weight(symbol) < symbols.weight(best) ? symbol : best))
      : NOTHING;
  }

  function rarestFirst(all: readonly SymbolId[]): SymbolId[] {
    return [...new Set(all)].sort((a, b) => symbols.weight(a) - symbols.weight(b));
  }

  const partsOfNode = { anyRequired, phrasesOfClass };
  const compiled = new Map<string, CompiledPhrase>();

  return {
    /** The same phrase gives the same object, so that what it found in a sentence can be remembered. */
    phrase(pattern: Pattern): CompiledPhrase {
      const label = JSON.stringify(pattern);
      const known = compiled.get(label);
      if (known) return known;
      const nodes = (pattern.kind === 'together' ? pattern.items : [pattern]).map(nodeOf);
      const members = nodes.map((node) => ({ node, first: firstOf(node) }));
      const steps = nodes.length === 1 ? stepsOf(nodes[0] as Node, partsOfNode) : null;
      const phrase = { members, required: rarestFirst(nodes.flatMap(required)), steps };
      compiled.set(label, phrase);
      return phrase;
    },
    classPhrases: () =>
      [...classPhrases].flatMap(([classId, nodes]) =>
        nodes.map((node) => {
          return { classId, node, required: rarestFirst(required(node)), steps: stepsOf(node, partsOfNode) };
        }),
      ),
    symbols: symbols.collected,
  };
}

const NOTHING = -1;
