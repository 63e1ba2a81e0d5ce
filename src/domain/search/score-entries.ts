import { sentencesOf } from "../question/lint/reading/sentences-of";
import { headingMark } from "./entries-of";
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
/** What a heading that fits is worth to what only stands under it. */
const underHeading = 0.3;

/** What else counts, beside the share of the query that is answered. */
const bonus = { phrase: 0.3, heading: 0.5, rank: 0.05 };
const ofKind = { article: 0.02, section: 0.03, fact: 0.04, term: 0.03, passage: 0 };

const read = (text: string): WordPlaces => placeWords(wordsOf(indexWords(text)));

const share = (wishes: readonly Wish[], match: (wish: Wish) => number): number => {
  const all = wishes.reduce((sum, { weight }) => sum + weight, 0);
  return all === 0 ? 0 : wishes.reduce((sum, wish) => sum + wish.weight * match(wish), 0) / all;
};

/** What a heading says to a query. `fit`: how far the lowest heading and the query are the same thing. */
type Heading = { places: WordPlaces; pairs: number; fit: number };

/** How well entries answer: how much of the query, as a phrase, in the heading; then what full text search thinks of it. */
export const scoreEntries = (entries: readonly FoundEntry[], meaning: Meaning): ScoredEntry[] => {
  // Many entries stand under one heading.
  const headings = new Map<string, Heading>();
  return entries.map((entry) => {
    const heading = headings.get(entry.heading) ?? readHeading(entry, meaning);
    headings.set(entry.heading, heading);
    return scoreEntry(entry, heading, meaning);
  });
};

const scoreEntry = (entry: FoundEntry, heading: Heading, { wishes, pairs }: Meaning): ScoredEntry => {
  // A quote is read whole, as the fact that it is.
  const sentences = entry.kind === "fact" ? [entry.text] : entry.text.split("\n").flatMap(sentencesOf);
  const heard = sentences.map((sentence) => ({ sentence, places: read(sentence) }));
  const shares = heard.map(({ places }) => share(wishes, (wish) => matchWish(wish, places)));
  const best = heard[shares.indexOf(Math.max(...shares))] ?? { sentence: "", places: new Map() };
  const context = placeWords(wordsOf(`${entry.quoteWords} ${entry.passageWords} ${entry.contextWords}`));
  const answered = share(wishes, (wish) =>
    Math.max(
      matchWish(wish, best.places),
      (isPlace(entry) ? 1 : inHeading) * matchWish(wish, heading.places),
      inContext * matchWish(wish, context),
    ),
  );
  const score =
    answered +
    bonus.phrase * Math.max(shareOfPairs(pairs, best.places), heading.pairs) +
    bonus.heading * heading.fit * (isPlace(entry) ? 1 : underHeading) +
    bonus.rank * (entry.rank / (1 + entry.rank)) +
    ofKind[entry.kind];
  return { entry, score, sentence: best.sentence };
};

/** What a heading names, where the others only stand under it. */
const isPlace = ({ kind }: FoundEntry): boolean => kind === "section" || kind === "article" || kind === "term";

const shareOfPairs = (pairs: Meaning["pairs"], places: WordPlaces): number => {
  const together = pairs.filter(([first, second]) =>
    places.get(first)?.some((place) => places.get(second)?.includes(place + 1)),
  );
  return pairs.length === 0 ? 0 : together.length / pairs.length;
};

const readHeading = ({ heading, language }: FoundEntry, { wishes, pairs }: Meaning): Heading => {
  const places = read(heading);
  const lowest = wordsOf(foldText(heading.split(headingMark).at(-1) ?? "")).filter((word) => !isWeak(word, language));
  const own = placeWords(lowest);
  const asked = share(wishes, (wish) => matchWish(wish, own));
  const told = lowest.filter((word) => wishes.some((wish) => matchWish(wish, placeWords([word])) > 0));
  return {
    places,
    pairs: shareOfPairs(pairs, places),
    fit: asked * (0.5 + (0.5 * told.length) / Math.max(1, lowest.length)),
  };
};
