import type { Feedback } from "../../../domain/question/feedback";

export type Ground = Pick<Feedback, "passage" | "source">;

/**
 * What each part of a case rests on, where that differs, and which of them is the passage of the case itself; -1 where
 * none is, and that passage is to be shown as well.
 */
export const groundsOf = ({ parts = [], passage }: Feedback): { parts: Ground[]; own: number } => ({
  parts,
  own: parts.findIndex((part) => part.passage.url === passage.url),
});
