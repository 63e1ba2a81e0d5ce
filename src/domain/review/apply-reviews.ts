import { applyReview, type ReviewState, unreviewed } from "./apply-review";
import type { Grade } from "./grade";
import type { Retest } from "./retest";

/** Answers move the cards of objectives; what else stands in one is handed through. */
type Graded = { objective: string; grade: Grade; at: Date };

/**
 * `reviews`: the answers that fed cards; `misses`: the wrong ones, each with its retest; `memories`: what is held now of
 * every objective that was answered.
 */
export type Learned<Answer extends Graded> = {
  reviews: Answer[];
  misses: { answer: Answer; retest: Retest }[];
  memories: Map<string, ReviewState>;
};

/** Learns from answers in their order. `before`: what is held of their objectives; nothing of those it does not name. */
export const applyReviews = <Answer extends Graded>(
  before: ReadonlyMap<string, ReviewState>,
  answers: readonly Answer[],
  retention: number,
): Learned<Answer> => {
  const learned: Learned<Answer> = { reviews: [], misses: [], memories: new Map() };
  const open = new Map<string, Learned<Answer>["misses"]>();
  for (const answer of answers) {
    const { objective, grade } = answer;
    const state = learned.memories.get(objective) ?? before.get(objective) ?? unreviewed;
    const next = applyReview(state, answer, retention);
    learned.memories.set(objective, next);
    if (next.reviewedOn !== state.reviewedOn) learned.reviews.push(answer);
    const { retest } = next;
    if (!retest) continue;
    // All open misses of an objective wait for the same retest: a wrong answer begins each of them again.
    const waiting = open.get(objective) ?? [];
    const miss = grade === "again" ? [{ answer, retest }] : [];
    learned.misses.push(...miss);
    waiting.push(...miss);
    for (const one of waiting) one.retest = retest;
    open.set(objective, retest.on === null ? [] : waiting);
  }
  return learned;
};
