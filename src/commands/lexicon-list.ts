import { loadLexicon } from '../lexicon/load.ts';
import { type Call, exit } from './call.ts';
import { openOutput } from './output.ts';

/** `rotation lexicon list [PATH]`: every entry and cue with its first phrase, by category, made from the same data as the matcher. */
export async function lexiconList(call: Call<unknown>): Promise<number> {
  const { lexicon, files } = await loadLexicon(call.operands[0]);
  const out = openOutput(call.host.stdout);
  await out.write(`${lexicon.name} ${lexicon.version} ${lexicon.sha256.slice(0, 12)}\n`);
  for (const { id, title } of lexicon.categories) {
    const entries = files
      .filter(({ content }) => content.kategorie === id)
      .flatMap(({ content }) => content.eintraege ?? []);
    await out.write(`\n${id} – ${title} (${entries.length})\n`);
    for (const entry of entries) await out.write(line(entry.id, entry.sagt ?? [`≥ ${entry.gewicht_ab}`]));
  }
  const cues = files.flatMap(({ content }) => content.aufhebung ?? []);
  await out.write(`\n${HEADING[call.language]} (${cues.length})\n`);
  for (const cue of cues) await out.write(line(`${cue.id} [${cue.grund}]`, cue.sagt));
  await out.finish();
  return exit.done;
}

const HEADING = { de: 'aufhebung', en: 'cancelling contexts' };

function line(name: string, phrases: readonly string[]): string {
  const more = phrases.length > 1 ? ` (+${phrases.length - 1})` : '';
  return `  ${name}: ${phrases[0]}${more}\n`;
}
