import { comparableWords } from "./comparable-words";
import { areTyposFixed, type InUse } from "./is-typo-fix";
import { matchEqual } from "./match-equal";
import { type Piece, piecesOf, type RevisionPassage } from "./piece";

const mostPairs = 10_000;

/** Sentences of one section of which one is the other with its typing corrected. */
const matchCorrected = (before: readonly Piece[], now: readonly Piece[], inUse: InUse): Set<Piece> => {
  const matched = new Set<Piece>();
  if (before.length * now.length > mostPairs) return matched;
  for (const old of before) {
    const corrected = now.find(
      (next) => next.group === old.group && !matched.has(next) && areTyposFixed(old.words, next.words, inUse),
    );
    if (corrected) matched.add(old).add(corrected);
  }
  return matched;
};

/** Whether any of the passages uses a word. They are read once, and only if somebody asks. */
const usedIn = (passages: readonly RevisionPassage[]): InUse => {
  let words: Set<string> | undefined;
  return (word) => {
    words ??= new Set(passages.flatMap(({ text }) => comparableWords(text)));
    return words.has(word);
  };
};

/** Counts, for each sentence, the pieces of both revisions before it in its section. `cut`: the sentences of a passage. */
const index = (
  passages: readonly RevisionPassage[],
  cut: ReadonlyMap<RevisionPassage, Piece[]>,
  unlike: ReadonlySet<Piece>,
): void => {
  const stood = new Map<number, number>();
  const count = (group: number) => stood.get(group) ?? 0;
  for (const passage of passages) {
    const { group } = passage;
    if (!cut.has(passage)) stood.set(group, count(group) + 1);
    for (const piece of cut.get(passage) ?? []) {
      piece.index = count(group);
      if (!unlike.has(piece)) stood.set(group, count(group) + 1);
    }
  }
};

const without = <Member>(members: readonly Member[], matched: ReadonlySet<Member>) =>
  members.filter((member) => !matched.has(member));

const cutUp = (passages: readonly RevisionPassage[]) =>
  new Map(passages.map((passage) => [passage, piecesOf(passage)]));

/** The sentences that are in one revision only, whatever was moved, cut differently or corrected in its typing. */
export const unlikePieces = (
  before: readonly RevisionPassage[],
  now: readonly RevisionPassage[],
): { before: Piece[]; now: Piece[] } => {
  // Most passages are the same to the letter: only the others are read word by word.
  const same = matchEqual(before, now, ({ text }) => text);
  const [old, next] = [without(before, same), without(now, same)];
  const whole = matchEqual(old, next, ({ text }) => comparableWords(text).join(" "));
  const [cut, nextCut] = [cutUp(without(old, whole)), cutUp(without(next, whole))];
  const [pieces, nextPieces] = [[...cut.values()].flat(), [...nextCut.values()].flat()];
  const equal = matchEqual(pieces, nextPieces, ({ words }) => words.join(" "));
  const [rest, nextRest] = [without(pieces, equal), without(nextPieces, equal)];
  const corrected = matchCorrected(rest, nextRest, usedIn(now));
  const unlike = { before: without(rest, corrected), now: without(nextRest, corrected) };
  index(before, cut, new Set(unlike.before));
  index(now, nextCut, new Set(unlike.now));
  return unlike;
};
