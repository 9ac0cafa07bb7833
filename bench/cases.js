import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { rotationWith } from './lexicon-times.js';
import { peersFolder, root, rotation } from './places.js';

const node = process.execPath;
const peer = (name) => join(root, 'bench/peers', name);
const installed = (...files) => files.every((file) => existsSync(join(peersFolder, file)));
const onPath = (name) => process.env.PATH.split(delimiter).some((folder) => existsSync(join(folder, name)));
const java = join(peersFolder, 'languagetool');

/**
 * Every command the bench can run. `title` says what it is, `missing` why it cannot run here (null when it can), `command`
 * makes it from the corpus file and the file of phrases.
 */
export const cases = {
  tally: {
    title: 'rotation tally, one thread',
    missing: () => null,
    command: ({ corpus }) => ({ argv: [node, rotation, 'tally', ...workers(1), corpus] }),
  },
  'tally-2': {
    title: 'rotation tally, two workers',
    missing: () => (takesWorkers() ? null : 'this rotation tally has no --workers'),
    command: ({ corpus }) => ({ argv: [node, rotation, 'tally', ...workers(2), corpus] }),
  },
  ...Object.fromEntries([1, 10, 100].map((times) => [`tally-lexicon-${times}`, tallyWith(times)])),
  report: {
    title: 'rotation report, 200 turns',
    missing: () => null,
    command: ({ corpus }) => ({ argv: [node, rotation, 'report', corpus] }),
  },
  node: { title: 'node -e 0', missing: () => null, command: () => ({ argv: [node, '-e', '0'] }) },
  wc: {
    title: 'wc -w (UTF-8)',
    missing: () => (onPath('wc') ? null : 'no wc'),
    command: ({ corpus }) => ({ argv: ['wc', '-w', corpus], env: { LC_ALL: 'C.UTF-8' } }),
  },
  rg: {
    title: 'rg -iw, phrases of the lexicon',
    missing: () => (onPath('rg') ? null : 'no rg: Debian package ripgrep'),
    command: ({ corpus, phrases }) => ({ argv: ['rg', '-iw', '--count-matches', '-f', phrases, corpus] }),
  },
  readline: script('readline, lines only', 'lines.js'),
  natural: script('natural: tokenizer, cached stemmer', 'stems.js'),
  regexp: script('one big RegExp', 'regexp.js'),
  papaparse: {
    ...script('papaparse, rows only', 'papaparse.js'),
    missing: () => (installed('node_modules/papaparse') ? null : notInstalled('papaparse')),
  },
  spacy: {
    title: "spaCy PhraseMatcher, blank('de')",
    missing: () => (installed('python/bin/python') && canImport('spacy') ? null : notInstalled('spaCy')),
    command: ({ corpus, phrases }) => ({
      argv: [join(peersFolder, 'python/bin/python'), peer('phrase_matcher.py'), corpus, phrases],
    }),
  },
  languagetool: {
    title: 'LanguageTool, ten pattern rules',
    missing: () =>
      installed('languagetool/PatternRules.class') && onPath('java') ? null : notInstalled('LanguageTool'),
    command: ({ corpus }) => ({
      argv: ['java', '-cp', `${java}${delimiter}${java}/*`, 'PatternRules', corpus, peer('languagetool/rules.xml')],
    }),
  },
};

function script(title, file) {
  return {
    title,
    missing: () => null,
    command: ({ corpus, phrases }) => ({ argv: [node, peer(file), corpus, phrases] }),
  };
}

function tallyWith(times) {
  return {
    title: `rotation tally, lexicon × ${times}`,
    missing: () => null,
    command: ({ corpus }) => ({ argv: [node, rotationWith(times), 'tally', ...workers(1), corpus] }),
  };
}

function notInstalled(name) {
  return `${name} is not installed: bench/peers/install.sh`;
}

function canImport(name) {
  try {
    execFileSync(join(peersFolder, 'python/bin/python'), ['-c', `import ${name}`], { stdio: 'ignore' });
    return true;
  } catch {
    return false;
  }
}

let known;
function takesWorkers() {
  known ??= execFileSync(node, [rotation, 'tally', '--help'], { encoding: 'utf8' }).includes('--workers');
  return known;
}

function workers(count) {
  return takesWorkers() ? ['--workers', String(count)] : [];
}
