import { sentencesOf } from "../question/lint/reading/sentences-of";
import { foldText } from "./fold-text";
import { indexWords } from "./index-words";
import { matchWish, placeWords, type WordPlaces } from "./match-wish";
import type { FoundEntry } from "./search-entry";
import { isWeak } from "./weak-words";
import type { Meaning, Wish } from "./wish";
import { wordsOf } from "./words-of";

/** An entry with how well it answers, and the sentence of it that does so best. */
export type ScoredEntry = { entry: FoundEntry; score: number; sentence: string };

/** What a find is worth by where it stands; one in the sentence that is shown is worth 1. */
const inHeading = 0.8;
const inContext = 0.6;

/** What else counts, beside the share of the query that is answered. */
const bonus = { phrase: 0.3, heading: 0.5, rank: 0.05 };
const ofKind = { article: 0.02, section: 0.03, fact: 0.04, passage: 0 };

const read = (text: string): WordPlaces => placeWords(wordsOf(indexWords(text)));

const share = (wishes: readonly Wish[], match: (wish: Wish) => number): number => {
  const all = wishes.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : wishes.reduce((sum, wish) => sum + wish.weight * match(wish), 0) / all;
};

/** How well an entry answers: how much of the query, as a phrase, in its heading; then what full text search thinks of it. */
export const scoreEntry = (entry: FoundEntry, { wishes, pairs }: Meaning): ScoredEntry => {
  // A quote is read whole, as the fact that it is.
  const sentences = entry.kind === "fact" ? [entry.text] : entry.text.split("\n").flatMap(sentencesOf);
  const heard = sentences.map((sentence) => ({ sentence, places: read(sentence) }));
  const shares = heard.map(({ places }) => share(wishes, (wish) => matchWish(wish, places)));
  const best = heard[shares.indexOf(Math.max(...shares))] ?? { sentence: "", places: new Map() };
  const heading = read(entry.heading);
  const context = placeWords(wordsOf(`${entry.quoteWords} ${entry.passageWords} ${entry.contextWords}`));
  const answered = share(wishes, (wish) =>
    Math.max(
      matchWish(wish, best.places),
      (isPlace(entry) ? 1 : inHeading) * matchWish(wish, heading),
      inContext * matchWish(wish, context),
    ),
  );
  const score =
    answered +
    bonus.phrase * Math.max(shareOfPairs(pairs, best.places), shareOfPairs(pairs, heading)) +
    bonus.heading * headingFit(entry, wishes) +
    bonus.rank * (entry.rank / (1 + entry.rank)) +
    ofKind[entry.kind];
  return { entry, score, sentence: best.sentence };
};

/** What a heading names, where the others only stand under it. */
const isPlace = ({ kind }: FoundEntry): boolean => kind === "section" || kind === "article";

const shareOfPairs = (pairs: Meaning["pairs"], places: WordPlaces): number => {
  const together = pairs.filter(([first, second]) =>
    places.get(first)?.some((place) => places.get(second)?.includes(place + 1)),
  );
  return pairs.length === 0 ? 0 : together.length / pairs.length;
};

/** How far the query and the entry's own heading are the same thing. Only a heading that is what is found counts fully. */
const headingFit = (entry: FoundEntry, wishes: readonly Wish[]): number => {
  const own = wordsOf(foldText(entry.heading.split("›").at(-1) ?? "")).filter((word) => !isWeak(word, entry.language));
  const places = placeWords(own);
  const asked = share(wishes, (wish) => matchWish(wish, places));
  const told =
    own.filter((word) => wishes.some((wish) => matchWish(wish, placeWords([word])) > 0)).length /
    Math.max(1, own.length);
  return asked * (0.5 + 0.5 * told) * (isPlace(entry) ? 1 : 0.3);
};
