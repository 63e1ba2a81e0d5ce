import type { Card } from "./card";
import { retrievability } from "./retrievability";

/**
 * How well a section is mastered. `total`: its objectives; `met`: of those, answered at least once; `recalled`: answered right
 * the last time; `share`: 0 to 1.
 */
export type Mastery = { total: number; met: number; recalled: number; share: number };

/**
 * The share is the mean over all objectives of a section of the chance that each would be answered right now: the
 * curve of forgetting where the last answer was right, nothing where it was wrong or there was none. So it grows only by
 * knowing more of the section, and falls by itself as things are forgotten.
 */
export const masteryOf = (cards: readonly Card[], total: number, at: Date): Mastery => {
  const recalled = cards.filter(({ grade }) => grade !== "again");
  const sum = recalled.reduce((chance, card) => chance + retrievability(card, at), 0);
  return { total, met: cards.length, recalled: recalled.length, share: total === 0 ? 0 : sum / total };
};
