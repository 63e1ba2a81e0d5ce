import { areWordsMended } from "./is-typing-mend";
import { matchEqual } from "./match-equal";
import type { Passage, Piece } from "./piece";

const mostPairs = 10_000;

/** Sentences of one section of which one is the other with its typing mended. */
const matchMended = (before: readonly Piece[], now: readonly Piece[], inUse: ReadonlySet<string>): Set<Piece> => {
  const matched = new Set<Piece>();
  if (before.length * now.length > mostPairs) return matched;
  for (const old of before) {
    const mended = now.find(
      (next) => next.group === old.group && !matched.has(next) && areWordsMended(old.words, next.words, inUse),
    );
    if (mended) matched.add(old).add(mended);
  }
  return matched;
};

/** Counts, for each sentence, those before it in its section that stand in both revisions. */
const place = (pieces: readonly Piece[], unlike: ReadonlySet<Piece>): void => {
  const stood = new Map<number, number>();
  for (const piece of pieces) {
    piece.place = stood.get(piece.group) ?? 0;
    if (!unlike.has(piece)) stood.set(piece.group, piece.place + 1);
  }
};

const piecesIn = (passages: readonly Passage[]) => passages.flatMap(({ pieces }) => pieces);
const without = <Member>(members: readonly Member[], matched: ReadonlySet<Member>) =>
  members.filter((member) => !matched.has(member));

/** The sentences that stand in one revision only, whatever was moved, cut differently or mended in its typing. */
export const unlikePieces = (
  before: readonly Passage[],
  now: readonly Passage[],
): { before: Piece[]; now: Piece[] } => {
  const whole = matchEqual(before, now, ({ key }) => key);
  const [old, next] = [piecesIn(without(before, whole)), piecesIn(without(now, whole))];
  const equal = matchEqual(old, next, ({ words }) => words.join(" "));
  const [rest, nextRest] = [without(old, equal), without(next, equal)];
  const inUse = new Set(piecesIn(now).flatMap(({ words }) => words));
  const mended = matchMended(rest, nextRest, inUse);
  const unlike = { before: without(rest, mended), now: without(nextRest, mended) };
  place(piecesIn(before), new Set(unlike.before));
  place(piecesIn(now), new Set(unlike.now));
  return unlike;
};
