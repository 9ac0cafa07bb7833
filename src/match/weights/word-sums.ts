/** The sums of words that were met, by their number, worked out once. */
export interface WordSums {
  /** Makes room for so many words; `isNew` where their numbers have begun again. */
  open(met: number, isNew: boolean): void;
  /** Whether a word is asked for the first time; its sums are then 0. */
  isNew(word: number): boolean;
  /** Of all words: those of a word begin at its number times the width. */
  values(): Float64Array;
  addTo(sum: Float64Array, word: number): void;
}

/** `width`: how many numbers the sums of a word are. */
export function createWordSums(width: number): WordSums {
  let known = new Uint8Array(0);
  let values = new Float64Array(0);
  return {
    open(met, isNew) {
      if (isNew) known.fill(0);
      if (met <= known.length) return;
      const [moreKnown, moreValues] = [new Uint8Array(met * 2), new Float64Array(met * 2 * width)];
      moreKnown.set(known);
      moreValues.set(values);
      known = moreKnown;
      values = moreValues;
    },
    isNew(word) {
      if (known[word] === 1) return false;
      known[word] = 1;
      values.fill(0, word * width, (word + 1) * width);
      return true;
    },
    values: () => values,
    addTo(sum, word) {
      const place = word * width;
      for (let part = 0; part < width; part++) sum[part] = (sum[part] as number) + (values[place + part] as number);
    },
  };
}
