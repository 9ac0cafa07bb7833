/** Texts one after another in UTF-8: text n is the bytes from `from[n]` to `from[n + 1]`. None is decoded before it is asked for. */
export interface Texts {
  readonly bytes: Uint8Array;
  readonly from: Int32Array;
}

export function textsOf(texts: readonly string[]): Texts {
  const bytes = Buffer.from(texts.join(''));
  const from = new Int32Array(texts.length + 1);
  for (const [n, text] of texts.entries()) from[n + 1] = (from[n] as number) + Buffer.byteLength(text);
  return { bytes: Uint8Array.from(bytes), from };
}

export function textAt({ bytes, from }: Texts, n: number): string {
  return Buffer.from(bytes.buffer, bytes.byteOffset, bytes.length).toString('utf8', from[n], from[n + 1]);
}
