import { createEmptyCard, fsrs, Rating, State } from "ts-fsrs";
import { addDays, startOfDay, utcDay } from "../utc-day";
import type { Card } from "./card";
import type { Grade } from "./grade";

const ratings = { again: Rating.Again, hard: Rating.Hard, good: Rating.Good, easy: Rating.Easy } as const;

/**
 * No rule of registration is trusted to be remembered longer than a year, for within a year most of them have been
 * read again by their publishers.
 */
const longestInterval = 365;

const schedulerFor = (retention: number) =>
  fsrs({
    request_retention: retention,
    maximum_interval: longestInterval,
    enable_fuzz: false,
    // Steps of minutes have no use where only the first answer of a day counts.
    enable_short_term: false,
  });

const asScheduled = (card: Card | null, at: Date) => {
  if (!card) return createEmptyCard(at);
  const { stability, difficulty, reps, lapses, reviewedAt, due } = card;
  const scheduled = { ...createEmptyCard(reviewedAt), stability, difficulty, reps, lapses, due };
  return { ...scheduled, state: State.Review, last_review: reviewedAt };
};

/**
 * What is remembered after an answer (FSRS 6, by ts-fsrs, without fuzz). `card`: null for an objective that was never
 * met. `retention`: the share that should still be known when it comes up again, 0.7 to 0.97. An answer from before
 * the last one, of a clock that runs behind, counts as given together with it.
 */
export const nextCard = (card: Card | null, grade: Grade, at: Date, retention: number): Card => {
  const when = card && card.reviewedAt > at ? card.reviewedAt : at;
  const { card: next } = schedulerFor(retention).next(asScheduled(card, when), when, ratings[grade]);
  const { stability, difficulty, reps, lapses, scheduled_days } = next;
  const due = startOfDay(addDays(utcDay(when), scheduled_days));
  return { stability, difficulty, reps, lapses, grade, reviewedAt: when, due };
};
