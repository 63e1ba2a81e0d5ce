import { draw } from "../../../random/draw";
import { rank } from "../../../random/rank";
import { seededRandom } from "../../../random/seeded-random";
import type { QuotedCell } from "../../models/cells/quoted-cells";

/**
 * Which rows stand among the options of “choose all that apply”: at least one that belongs, one that does not, and
 * three in all. How many belong is drawn, so that the count tells a guesser nothing. Undefined where there are too few.
 */
export const chooseMembers = (
  belonging: readonly QuotedCell[],
  others: readonly QuotedCell[],
  options: number,
  seed: string,
): { keys: QuotedCell[]; distractors: QuotedCell[] } | undefined => {
  const total = Math.min(options, belonging.length + others.length);
  const fewest = Math.max(1, total - others.length);
  const most = Math.min(belonging.length, total - 1);
  if (total < 3 || others.length === 0 || belonging.length === 0) return undefined;
  const counts = Array.from({ length: most - fewest + 1 }, (_, step) => fewest + step);
  const count = draw(counts, seededRandom(`${seed} members`));
  const nameOf = ({ row }: QuotedCell) => row.id;
  return {
    keys: rank(belonging, seed, nameOf).slice(0, count),
    distractors: rank(others, seed, nameOf).slice(0, total - count),
  };
};
