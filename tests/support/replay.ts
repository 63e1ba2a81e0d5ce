import type { Card } from "../../src/domain/review/card";
import type { Grade } from "../../src/domain/review/grade";
import { nextCard } from "../../src/domain/review/next-card";

/** The card that a log of reviews leaves, in the order of the log. */
export const replay = (reviews: readonly { grade: Grade; at: Date }[], retention: number): Card | null =>
  reviews.reduce<Card | null>((card, { grade, at }) => nextCard(card, grade, at, retention), null);
