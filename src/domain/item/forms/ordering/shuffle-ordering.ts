import { seededRandom } from "../../../random/seeded-random";
import { shuffle } from "../../../random/shuffle";
import type { Option } from "../../option";

/** Mixes the options of an ordering item. An answer is checked as it stands, so the right order is never the first seen. */
export const shuffleOrdering = (inRightOrder: readonly Option[], seed: string): Option[] => {
  const mixed = shuffle(inRightOrder, seededRandom(seed));
  const untouched = mixed.every((option, index) => option.id === inRightOrder[index]?.id);
  return untouched ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
};
