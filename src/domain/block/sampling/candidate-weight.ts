import { expectedSuccess, priorSuccess } from "../../statistics/expected-success";
import type { Candidate } from "./candidate";

/** How much more likely than another an item is whose objective is to be reviewed. */
const dueWeight = 4;

/** How much an item is worth asking, against others: what is due, and what is neither too easy nor too hard. */
export const candidateWeight = (candidate: Pick<Candidate, "attempts" | "scoreSum" | "due">): number => {
  const off = (expectedSuccess(candidate) - priorSuccess.mean) / 0.2;
  return (candidate.due ? dueWeight : 1) * Math.max(0.1, Math.exp(-(off * off) / 2));
};
