import type { Piece } from '../../merge.ts';
import { type Adapter, speech } from './adapter.ts';
import { has, listAt, look, numberAt, textAt } from './look.ts';
import { utterancesOf, type Word } from './utterances.ts';

/** AssemblyAI: milliseconds; speakers `A`, `B`, or channels `1`, `2`; no role. `audio_url` is signed and never shown. */
export const assemblyai: Adapter = speech({
  id: 'assemblyai',
  recognises: (value) =>
    has('audio_url')(value) && ['utterances', 'words'].some((key) => Array.isArray(look(value, key))),
  head: (file) => ({ conversation_id: textAt(file, 'id') }),
  pieces: (file) => {
    const utterances = listAt(file, 'utterances');
    if (utterances.length > 0)
      return utterances.map((one): Piece => ({ ...who(one), text: textAt(one, 'text') ?? '' }));
    return utterancesOf(listAt(file, 'words').map((one): Word => ({ ...who(one), text: textAt(one, 'text') ?? '' })));
  },
});

function who(spoken: unknown) {
  return {
    speaker: textAt(spoken, 'speaker', 'channel') ?? '',
    audio_channel: numberAt(spoken, 'channel'),
    start: numberAt(spoken, 'start', 0.001),
    end: numberAt(spoken, 'end', 0.001),
  };
}
