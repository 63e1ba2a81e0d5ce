import type { Card } from "../card";
import { retrievability } from "../retrievability";

/** `due`: when it is to be reviewed, earlier than its card says where the rule behind it has changed since. */
export type DueCard = { objective: string; card: Card; due: Date };

/**
 * The objectives of due cards in the order in which they are to be asked again: first those whose rule has changed, for what
 * is known of them is wrong, then those that are the most likely to be forgotten by `at`.
 */
export const mostAtRisk = (cards: readonly DueCard[], at: Date): string[] => {
  const recall = ({ card, due }: DueCard) => (due < card.due ? 0 : retrievability(card, at));
  return cards
    .map(({ objective, ...card }) => ({ objective, recall: recall({ objective, ...card }) }))
    .sort((one, other) => one.recall - other.recall || (one.objective < other.objective ? -1 : 1))
    .map(({ objective }) => objective);
};
