/** Two texts are alike from here on: the share of their shingles that they have in common (Jaccard). */
const threshold = 0.8;
const shingleLength = 5;

const shinglesOf = (text: string): Set<string> => {
  const count = Math.max(1, text.length - shingleLength + 1);
  return new Set(Array.from({ length: count }, (_, start) => text.slice(start, start + shingleLength)));
};

/**
 * The pairs of alike texts, as indices, lower first; `mayPair` leaves pairs out before they are measured.
 * Not every pair is measured: two sets that share 80 % must share one of their rarest 20 % (prefix filter of Chaudhuri
 * and others, 2006), so an index of those few finds all candidates.
 */
export const similarPairs = (
  texts: readonly string[],
  mayPair: (one: number, other: number) => boolean,
): [number, number][] => {
  const sets = texts.map(shinglesOf);
  const frequency = new Map<string, number>();
  for (const set of sets) for (const shingle of set) frequency.set(shingle, (frequency.get(shingle) ?? 0) + 1);
  const index = new Map<string, number[]>();
  const pairs: [number, number][] = [];
  sets.forEach((set, other) => {
    const rarest = [...set].sort((a, b) => (frequency.get(a) ?? 0) - (frequency.get(b) ?? 0) || (a < b ? -1 : 1));
    const prefix = rarest.slice(0, set.size - Math.ceil(threshold * set.size) + 1);
    const candidates = new Set(prefix.flatMap((shingle) => index.get(shingle) ?? []));
    for (const one of candidates) {
      if (mayPair(one, other) && jaccard(sets[one] ?? new Set(), set) >= threshold) pairs.push([one, other]);
    }
    for (const shingle of prefix) {
      const holders = index.get(shingle);
      if (holders) holders.push(other);
      else index.set(shingle, [other]);
    }
  });
  return pairs;
};

const jaccard = (one: ReadonlySet<string>, other: ReadonlySet<string>): number => {
  let shared = 0;
  for (const shingle of one) if (other.has(shingle)) shared += 1;
  return shared / (one.size + other.size - shared);
};
