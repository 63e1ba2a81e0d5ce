import type { Card } from "../../../src/domain/review/card";
import { nextCard } from "../../../src/domain/review/next-card";
import { utcDay } from "../../../src/domain/utc-day";
import type { Stored } from "../stored";
import { type Promised, same } from "./promise";

type Review = Stored["reviews"][number];

const keyOf = ({ learner, objective }: { learner: string; objective: string }) => `${learner} ${objective}`;

const grouped = (reviews: readonly Review[]): Map<string, Review[]> => {
  const groups = new Map<string, Review[]>();
  const byDay = [...reviews].sort((one, other) => (one.day < other.day ? -1 : 1));
  for (const review of byDay) groups.set(keyOf(review), [...(groups.get(keyOf(review)) ?? []), review]);
  return groups;
};

/** The due day is no part of it: a change of the fact moves it. */
const withoutDue = (card: Card | null | undefined) => card && { ...card, due: undefined };

/**
 * One answer moves one card once: each review is of one answer, each card is what its reviews come to, and each answer that
 * counts is a review of its day or came after one.
 */
export const taughtOnce: Promised = (_history, { responses, reviews, cards }) => {
  const groups = grouped(reviews);
  const answered = new Map(responses.map((response) => [response.question, response]));
  const questions = reviews.map(({ question }) => question);
  const stray = reviews.filter(({ question, learner, objective }) => {
    const answer = answered.get(question);
    return answer?.learner !== learner || answer.objective !== objective;
  });
  const moved = cards.filter(({ card, retention, ...whose }) => {
    const replayed = (groups.get(keyOf(whose)) ?? []).reduce<Card | null>(
      (before, { grade, at }) => nextCard(before, grade, at, retention),
      null,
    );
    return !same(withoutDue(replayed), withoutDue(card));
  });
  const held = new Set(cards.map(keyOf));
  const forgotten = responses.filter((response) => {
    const { at } = response;
    return at !== null && !groups.get(keyOf(response))?.some(({ day }) => day >= utcDay(at));
  });
  return [
    ...questions
      .filter((question, index) => questions.indexOf(question) !== index)
      .map((question) => `The answer to question ${question} is two reviews.`),
    ...stray.map(({ question }) => `The review of question ${question} is of no answer.`),
    ...moved.map((card) => `The card ${keyOf(card)} is not what its reviews come to.`),
    ...[...groups.keys()].filter((key) => !held.has(key)).map((key) => `The reviews of ${key} have no card.`),
    ...forgotten.map(({ id }) => `The answer ${id} moved no card.`),
  ];
};
