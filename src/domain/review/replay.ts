import type { Card } from "./card";
import type { Grade } from "./grade";
import { nextCard } from "./next-card";

/** The card that a log of reviews leaves, in the order of the log. */
export const replay = (reviews: readonly { grade: Grade; at: Date }[], retention: number): Card | null =>
  reviews.reduce<Card | null>((card, { grade, at }) => nextCard(card, grade, at, retention), null);
