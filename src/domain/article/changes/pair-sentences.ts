import { groupBy } from "../../group-by";
import type { Piece } from "./piece";
import type { SentenceChange } from "./section-change";

/** Two sentences that share fewer of their words are no longer read as one that was changed. */
const leastAlike = 0.4;
/** A section that was written anew as a whole is compared in its order: every sentence with every other would take long. */
const mostPairs = 10_000;

type Pair = { before: Piece; now: Piece };

/** The share of words that two texts have in common, from 0 to 1 (Dice 1945); of two without words NaN. */
export const likeness = (one: readonly string[], other: readonly string[]): number => {
  const left = new Map<string, number>();
  for (const word of other) left.set(word, (left.get(word) ?? 0) + 1);
  let shared = 0;
  for (const word of one) {
    const count = left.get(word) ?? 0;
    if (count === 0) continue;
    shared++;
    left.set(word, count - 1);
  }
  return (2 * shared) / (one.length + other.length);
};

const likely = (before: readonly Piece[], now: readonly Piece[]): Pair[] => {
  if (before.length * now.length > mostPairs) return [];
  return before
    .flatMap((old) => now.map((next) => ({ before: old, now: next, score: likeness(old.words, next.words) })))
    .filter(({ score }) => score >= leastAlike)
    .sort((one, other) => other.score - one.score);
};

/** Pairs the sentences of equal index, the first with the first. */
const atSameIndex = (before: readonly Piece[], now: readonly Piece[]): Pair[] => {
  const waiting = groupBy(now, ({ index }) => index);
  return before.flatMap((old) => {
    const next = waiting.get(old.index)?.shift();
    return next ? [{ before: old, now: next }] : [];
  });
};

/** Old and new sentences of one section side by side, in reading order: the most alike first, then those of equal index. */
export const pairSentences = (before: readonly Piece[], now: readonly Piece[]): SentenceChange[] => {
  const partners = new Map<Piece, Piece>();
  const pairedBefore = new Set<Piece>();
  const free = (pieces: readonly Piece[]) => pieces.filter((piece) => !partners.has(piece) && !pairedBefore.has(piece));
  const join = (pairs: readonly Pair[]) => {
    for (const { before: old, now: next } of pairs) {
      if (pairedBefore.has(old) || partners.has(next)) continue;
      partners.set(next, old);
      pairedBefore.add(old);
    }
  };
  join(likely(before, now));
  join(atSameIndex(free(before), free(now)));
  const gone = free(before).map((piece) => ({ index: piece.index, before: piece.text, now: null }));
  const paired = now.map((piece) => ({
    index: piece.index,
    before: partners.get(piece)?.text ?? null,
    now: piece.text,
  }));
  return [...gone, ...paired].sort((one, other) => one.index - other.index).map(({ before, now }) => ({ before, now }));
};
