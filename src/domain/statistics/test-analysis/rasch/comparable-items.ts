/** What a person did with an item: right, wrong, or not answered. */
export type Marked = (item: number, person: number) => boolean | undefined;

/** `beats[i][j]`: somebody had item i right and item j wrong. */
const findBeats = (items: number, persons: number, isRight: Marked): Uint8Array[] => {
  const beats = Array.from({ length: items }, () => new Uint8Array(items));
  let missing = items * (items - 1);
  for (let person = 0; person < persons && missing > 0; person++) {
    const marks = Array.from({ length: items }, (_, item) => isRight(item, person));
    for (const [one, right] of marks.entries()) {
      const row = beats[one];
      if (!right || !row) continue;
      for (const [other, mark] of marks.entries()) {
        if (mark !== false || row[other]) continue;
        row[other] = 1;
        missing -= 1;
      }
    }
  }
  return beats;
};

/** Warshall's closure: adds to the pairs all that chains of them join. */
const joinChains = (beats: readonly Uint8Array[]): void => {
  for (const [middle, onwards] of beats.entries())
    for (const row of beats)
      if (row[middle])
        for (let last = 0; last < row.length; last++) row[last] = (row[last] ?? 0) | (onwards[last] ?? 0);
};

/**
 * The largest set of items of which each is easier for somebody than any other, through others if need be. Only of these
 * does the Rasch model have finite difficulties (Fischer, 1981): an item that everybody has right is endlessly easy.
 */
export const comparableItems = (items: number, persons: number, isRight: Marked): number[] => {
  const beats = findBeats(items, persons, isRight);
  joinChains(beats);
  const indices = Array.from({ length: items }, (_, item) => item);
  const sets = indices.map((one) =>
    indices.filter((other) => other === one || (beats[one]?.[other] && beats[other]?.[one])),
  );
  const largest = sets.reduce<number[]>((best, set) => (set.length > best.length ? set : best), []);
  return largest.length > 1 ? largest : [];
};
