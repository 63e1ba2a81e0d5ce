import type { Card } from "./card";
import type { Grade } from "./grade";
import { nextCard } from "./next-card";
import { nextRetest, type Retest } from "./retest";
import { utcDay } from "./utc-day";

/** What memory holds of one objective. `reviewedOn`: the last day that fed the card; `retest`: null before any miss. */
export type ObjectiveMemory = { card: Card | null; reviewedOn: string | null; retest: Retest | null };

export const nothingLearned: ObjectiveMemory = { card: null, reviewedOn: null, retest: null };

/**
 * What an answer leaves in memory. Only the first answer of a day feeds the card; every wrong answer opens a retest or
 * begins the open one again.
 */
export const learn = (
  memory: ObjectiveMemory,
  { grade, at }: { grade: Grade; at: Date },
  retention: number,
): ObjectiveMemory => {
  const day = utcDay(at);
  const isReview = memory.reviewedOn === null || memory.reviewedOn < day;
  const retest = memory.retest ?? { on: null, passed: 0 };
  const isOpen = retest.on !== null || grade === "again";
  return {
    card: isReview ? nextCard(memory.card, grade, at, retention) : memory.card,
    reviewedOn: isReview ? day : memory.reviewedOn,
    retest: isOpen ? nextRetest(retest, grade !== "again", day) : memory.retest,
  };
};
