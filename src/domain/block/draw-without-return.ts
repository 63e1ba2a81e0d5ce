import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Chance } from "../chance/seed-chance";

/** `left`: how many were not drawn yet. */
export type Draw<Thing> = { left: () => number; next: () => Thing | undefined };

/**
 * Draws from several lists as from one, each thing once, in an order decided by chance: a Fisher–Yates shuffle done as
 * far as it is drawn, so that taking ten out of a hundred thousand costs ten steps.
 */
export const drawWithoutReturn = <Thing>(lists: readonly (readonly Thing[])[], chance: Chance): Draw<Thing> => {
  let left = lists.reduce((sum, list) => sum + list.length, 0);
  const moved = new Map<number, number>();
  const at = (index: number): Thing | undefined => {
    let rest = index;
    for (const list of lists) {
      if (rest < list.length) return list[rest];
      rest -= list.length;
    }
    return undefined;
  };
  const next = () => {
    if (left === 0) return undefined;
    const place = uniformInt(chance, 0, left - 1);
    left -= 1;
    const index = moved.get(place) ?? place;
    moved.set(place, moved.get(left) ?? left);
    return at(index);
  };
  return { left: () => left, next };
};
