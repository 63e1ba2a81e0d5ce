import { utcDay } from "../utc-day";
import type { Card } from "./card";
import type { Grade } from "./grade";
import { nextCard } from "./next-card";
import { nextRetest, type Retest } from "./retest";

/** Where a learner stands with one objective. `reviewedOn`: the last day with a review of the card; `retest`: null before any miss. */
export type ReviewState = { card: Card | null; reviewedOn: string | null; retest: Retest | null };

export const unreviewed: ReviewState = { card: null, reviewedOn: null, retest: null };

/**
 * The state after an answer. Only the first answer of a day is a review of the card; every wrong answer opens a retest or
 * begins the open one again.
 */
export const applyReview = (
  state: ReviewState,
  { grade, at }: { grade: Grade; at: Date },
  retention: number,
): ReviewState => {
  const day = utcDay(at);
  const isReview = state.reviewedOn === null || state.reviewedOn < day;
  const retest = state.retest ?? { on: null, passed: 0 };
  const isOpen = retest.on !== null || grade === "again";
  return {
    card: isReview ? nextCard(state.card, grade, at, retention) : state.card,
    reviewedOn: isReview ? day : state.reviewedOn,
    retest: isOpen ? nextRetest(retest, grade !== "again", day) : state.retest,
  };
};
