import type { Candidate } from "./candidate";

/** Where most is learned: seven of ten get it right. */
const best = 0.7;
/** A new item is taken to be there; so many attempts weigh as much as that belief. */
const belief = 10;
/** How much more likely than another an item is whose objective is to be reviewed. */
const dueWeight = 4;

type Known = Pick<Candidate, "attempts" | "scoreSum" | "due">;

/** The chance that somebody gets it right, as far as first attempts tell. */
export const expectedSuccess = ({ attempts, scoreSum }: Pick<Known, "attempts" | "scoreSum">): number =>
  (scoreSum + best * belief) / (attempts + belief);

/** How much an item is worth asking, against others: what is due, and what is neither too easy nor too hard. */
export const candidateWeight = (candidate: Known): number => {
  const off = (expectedSuccess(candidate) - best) / 0.2;
  return (candidate.due ? dueWeight : 1) * Math.max(0.1, Math.exp(-(off * off) / 2));
};
