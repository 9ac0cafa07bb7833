import type { Language } from '../errors/messages.ts';
import type { CommandSpec, Placed, Worded } from './spec.ts';

const words = {
  usage: { de: 'Aufruf', en: 'Usage' },
  examples: { de: 'Beispiele', en: 'Examples' },
  commands: { de: 'Befehle', en: 'Commands' },
  options: { de: 'Optionen', en: 'Options' },
  about: {
    de: 'rotation zählt, wie oft die Beschwerdestelle Kunden vertröstet – mit „unseren Bestimmungen“, „unserer Organisation“\noder „unserem wichtigeren Kunden“ – und schreibt je Mitarbeiterin und Mitarbeiter einen Bericht.',
    en: 'rotation counts how often a complaint desk puts customers off by pointing to “our rules”, “our organisation” or\n“our more important customer”, and writes a report per employee.',
  },
  more: { de: 'Mehr zu einem Befehl', en: 'More about a command' },
  input: {
    de: 'INPUT ist eine Datei, ein Ordner (mit Unterordnern) oder - für die Standardeingabe.',
    en: 'INPUT is a file, a folder (with its subfolders) or - for standard input.',
  },
  exits: {
    de: 'Ende mit 0: fertig · 1: Prüfung nicht bestanden · 2: nichts getan · 3: fertig, aber ein Teil der Eingabe fehlt',
    en: 'Exit codes 0: done · 1: a gate was missed · 2: nothing done · 3: done, but part of the input was left out',
  },
} as const;

/** Options that every command takes. */
export const globalOptions: readonly { readonly flags: string; readonly text: Worded }[] = [
  { flags: '--lang <de|en>', text: { de: 'Sprache der Ausgabe (de)', en: 'language of what people read (de)' } },
  { flags: '--no-color', text: { de: 'ohne Farben', en: 'no colours' } },
  { flags: '-V, --version', text: { de: 'Version zeigen', en: 'show the version' } },
  { flags: '-h, --help', text: { de: 'diese Hilfe zeigen', en: 'show this help' } },
];

/** Help of one command: examples first, then everything it takes. */
export function commandHelp({ path, spec }: Placed, language: Language): string {
  return sections(
    spec.summary[language],
    `${words.usage[language]}: rotation ${[path, ...spec.operands, '[…]'].join(' ')}`,
    section('examples', examples(spec.examples, language), language),
    section('options', table([...spec.options, ...globalOptions].map((o) => [o.flags, o.text[language]])), language),
    takesInput(spec) ? words.input[language] : '',
    spec.more?.[language] ?? '',
  );
}

/** Help of the whole program. */
export function programHelp(commands: readonly Placed[], language: Language): string {
  return sections(
    words.about[language],
    section('examples', firstExamples(commands, language), language),
    section('commands', summaries(commands, language), language),
    section('options', table(globalOptions.map((o) => [o.flags, o.text[language]])), language),
    `${words.input[language]}\n${words.exits[language]}`,
    `${words.more[language]}: rotation report --help`,
  );
}

/** Lines of a screen that are left for examples and commands together. */
const ROOM = 17;

/** Help for someone who typed only `rotation`, or the first word of a group: one screen that shows where to go on. */
export function shortHelp(commands: readonly Placed[], language: Language): string {
  return sections(
    section('examples', firstExamples(commands.slice(0, ROOM - commands.length), language), language),
    section('commands', summaries(commands, language), language),
    `${words.more[language]}: rotation ${commands[0]?.path} --help`,
  );
}

function sections(...parts: readonly string[]): string {
  return `${parts.filter((part) => part !== '').join('\n\n')}\n`;
}

function section(title: 'examples' | 'commands' | 'options', body: string, language: Language): string {
  return `${words[title][language]}:\n${body}`;
}

function firstExamples(commands: readonly Placed[], language: Language): string {
  return examples(
    commands.flatMap(({ spec }) => spec.examples.slice(0, 1)),
    language,
  );
}

function examples(list: CommandSpec['examples'], language: Language): string {
  return table(list.map(({ line, text }) => [`rotation ${line}`, text[language]]));
}

function summaries(commands: readonly Placed[], language: Language): string {
  return table(commands.map(({ path, spec }) => [[path, ...spec.operands].join(' '), spec.summary[language]]));
}

function takesInput(spec: CommandSpec): boolean {
  return spec.operands.some((operand) => operand.includes('INPUT'));
}

function table(rows: readonly (readonly [string, string])[]): string {
  const width = Math.max(...rows.map(([left]) => left.length));
  return rows.map(([left, right]) => `  ${left.padEnd(width)}  ${right}`).join('\n');
}
