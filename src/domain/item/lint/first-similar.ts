/** Two texts are alike from here on: the share of their shingles that they have in common (Jaccard). */
const threshold = 0.8;
const shingleLength = 5;

const shinglesOf = (text: string): Set<string> => {
  const count = Math.max(1, text.length - shingleLength + 1);
  return new Set(Array.from({ length: count }, (_, start) => text.slice(start, start + shingleLength)));
};

/**
 * For each text that is like one before it, the index of the first such text; `mayPair` leaves pairs out before they are
 * measured. Not every pair is measured: two sets that share 80 % must share one of their rarest 20 % (prefix filter of
 * Chaudhuri and others, 2006), so an index of those few finds all pairs, and the first that is alike is enough.
 */
export const firstSimilar = (
  texts: readonly string[],
  mayPair: (one: number, other: number) => boolean,
): Map<number, number> => {
  const sets = texts.map(shinglesOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const shingle of set) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  const index = new Map<string, number[]>();
  const found = new Map<number, number>();
  sets.forEach((set, other) => {
    const rarest = [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = rarest.slice(0, set.size - Math.ceil(threshold * set.size) + 1);
    const isAlike = (one: number) => mayPair(one, other) && jaccard(sets[one] ?? new Set(), set) >= threshold;
    const one = firstOf(
      prefix.map((shingle) => index.get(shingle) ?? []),
      isAlike,
    );
    if (one !== undefined) found.set(other, one);
    for (const shingle of prefix) {
      const holders = index.get(shingle);
      if (holders) holders.push(other);
      else index.set(shingle, [other]);
    }
  });
  return found;
};

/** The least index in ascending lists for which the test holds; each index is tested once. */
const firstOf = (lists: readonly (readonly number[])[], test: (index: number) => boolean): number | undefined => {
  const tested = new Set<number>();
  let least: number | undefined;
  for (const list of lists) {
    for (const index of list) {
      if (least !== undefined && index >= least) break;
      if (tested.has(index)) continue;
      tested.add(index);
      if (test(index)) {
        least = index;
        break;
      }
    }
  }
  return least;
};

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
};
