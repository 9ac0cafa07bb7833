import { inflectAdjective, inflectDeterminer } from './adjective.ts';
import { inflectNoun } from './noun.ts';
import { inflectVerb } from './verb.ts';
import { type CompoundPolicy, DeclarationError, type Form, type Word } from './word.ts';

/**
 * Reads one line of a `woerter` list and expands it:
 * `Bestimmung f -en kopf=ohne(Selbst,Mit)` · `Kunde m -n schwach +in kopf=nur(Reise)` · `Gast m Gäste` · `wichtig adj` ·
 * `groß adj größer größt` · `unser det auch=unsre` · `bearbeiten verb` · `vor|schreiben verb schreibt schrieb geschrieben` ·
 * `nicht wort auch=ned,net`. Throws DeclarationError.
 */
export function readDeclaration(line: string): Word {
  const [head = '', kind = '', ...rest] = line.trim().split(/\s+/);
  const options = rest.filter((part) => part.includes('='));
  const plain = rest.filter((part) => !part.includes('='));
  const word = head.replace('|', '');
  const also = optionList(options, 'auch').map((form): Form => ({ form, places: ['-'] }));
  const compounds = compoundPolicy(options);
  const unknown = options.find((option) => !/^(?:auch|kopf)=/.test(option));
  if (unknown !== undefined) throw new DeclarationError('word-unknown-option', unknown);
  if (head === '') throw new DeclarationError('word-empty', line);
  if (kind === 'verb') {
    const [particle, base] = head.includes('|') ? (head.split('|') as [string, string]) : [null, head];
    const verb = inflectVerb(base, particle, plain);
    const separated = particle === null ? null : { particle, forms: verb.separated };
    return { word, forms: [...verb.forms, ...also], separated, compounds };
  }
  return { word, forms: [...inflect(word, kind, plain), ...also], separated: null, compounds };
}

function inflect(word: string, kind: string, parts: readonly string[]): Form[] {
  switch (kind) {
    case 'f':
    case 'm':
    case 'n':
    case 'pl':
      return inflectNoun(word, kind, parts);
    case 'adj':
      return inflectAdjective(word, parts);
    case 'det':
      return inflectDeterminer(word);
    case 'wort':
      return [{ form: word, places: ['-'] }, ...parts.map((form): Form => ({ form, places: ['-'] }))];
    default:
      throw new DeclarationError('word-unknown-kind', kind || word);
  }
}

function optionList(options: readonly string[], name: string): string[] {
  const value = options.find((option) => option.startsWith(`${name}=`))?.slice(name.length + 1) ?? '';
  return value.split(',').filter((part) => part !== '');
}

function compoundPolicy(options: readonly string[]): CompoundPolicy {
  const value = options.find((option) => option.startsWith('kopf='))?.slice('kopf='.length);
  if (value === undefined) return { kind: 'none' };
  if (value === 'offen') return { kind: 'open', except: [] };
  const listed = /^(ohne|nur)\(([^)]+)\)$/.exec(value);
  if (!listed) throw new DeclarationError('word-compound-policy', value);
  const names = (listed[2] as string).split(',');
  return listed[1] === 'ohne' ? { kind: 'open', except: names } : { kind: 'listed', modifiers: names };
}
