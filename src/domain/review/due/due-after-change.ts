import type { Card } from "../card";

/**
 * When an objective is due after a fact behind it changed: at once, where it was reviewed before the change and would come
 * up only later; else on its own day. `changedAt`: null where no change is left that its learner does not know.
 */
export const dueAfterChange = ({ reviewedAt, due }: Pick<Card, "reviewedAt" | "due">, changedAt: Date | null): Date =>
  changedAt !== null && changedAt >= reviewedAt && changedAt < due ? changedAt : due;
