import { applyReview, type ReviewState, unreviewed } from "./apply-review";
import type { Grade } from "./grade";
import type { Retest } from "./retest";

/** Answers move the cards of objectives; what else stands in one is handed through. */
type Graded = { objective: string; grade: Grade; at: Date };

/**
 * `reviews`: the answers that moved cards; `misses`: the wrong ones, each with its retest; `reviewStates`: the state after
 * them, of every objective that was answered.
 */
export type AppliedReviews<Answer extends Graded> = {
  reviews: Answer[];
  misses: { answer: Answer; retest: Retest }[];
  reviewStates: Map<string, ReviewState>;
};

/** Applies answers in their order. `before`: the states of their objectives; those that it lacks were never reviewed. */
export const applyReviews = <Answer extends Graded>(
  before: ReadonlyMap<string, ReviewState>,
  answers: readonly Answer[],
  retention: number,
): AppliedReviews<Answer> => {
  const applied: AppliedReviews<Answer> = { reviews: [], misses: [], reviewStates: new Map() };
  const open = new Map<string, AppliedReviews<Answer>["misses"]>();
  for (const answer of answers) {
    const { objective, grade } = answer;
    const state = applied.reviewStates.get(objective) ?? before.get(objective) ?? unreviewed;
    const next = applyReview(state, answer, retention);
    applied.reviewStates.set(objective, next);
    if (next.reviewedOn !== state.reviewedOn) applied.reviews.push(answer);
    const { retest } = next;
    if (!retest) continue;
    // All open misses of an objective wait for the same retest: a wrong answer begins each of them again.
    const waiting = open.get(objective) ?? [];
    const miss = grade === "again" ? [{ answer, retest }] : [];
    applied.misses.push(...miss);
    waiting.push(...miss);
    for (const one of waiting) one.retest = retest;
    open.set(objective, retest.on === null ? [] : waiting);
  }
  return applied;
};
