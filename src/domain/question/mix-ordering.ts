import { seedChance } from "../chance/seed-chance";
import { shuffle } from "../chance/shuffle";
import type { Option } from "./item";

/** Mixes the options of an ordering item. An answer is checked as it stands, so the right order is never the first seen. */
export const mixOrdering = (inRightOrder: readonly Option[], seed: string): Option[] => {
  const mixed = shuffle(inRightOrder, seedChance(seed));
  const untouched = mixed.every((option, place) => option.id === inRightOrder[place]?.id);
  return untouched ? [...mixed.slice(1), ...mixed.slice(0, 1)] : mixed;
};
