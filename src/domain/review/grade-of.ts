import { isUnsure, type ResponseRequest } from "../block/response-request";
import { isRight } from "../item/answer/is-right";
import type { Grade } from "./grade";

/** `medianMs`: of the first answers to this item; null until there are enough to call anybody slow or fast. */
type GradedResponse = Pick<ResponseRequest, "certainty" | "elapsedMs"> & { score: number; medianMs: number | null };

/**
 * Wrong → again; right but not sure, or slower than twice the median → hard; right, sure and faster than the median →
 * easy; right → good.
 */
export const gradeOf = ({ score, certainty, elapsedMs, medianMs }: GradedResponse): Grade => {
  if (!isRight(score)) return "again";
  const slow = medianMs !== null && elapsedMs > 2 * medianMs;
  if (slow || isUnsure(certainty)) return "hard";
  const fast = medianMs !== null && elapsedMs < medianMs;
  return fast && certainty === "sure" ? "easy" : "good";
};
