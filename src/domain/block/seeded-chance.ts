import { createHash } from "node:crypto";
import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { uniformInt } from "pure-rand/distribution/uniformInt";
import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";

/** `below(n)`: a whole number from 0 to n − 1. `fraction()`: from 0 to just under 1. */
export type Chance = { below: (limit: number) => number; fraction: () => number };

/** The same seed gives the same draws on every machine. */
export const seededChance = (seed: string): Chance => {
  const generator = xoroshiro128plus(createHash("sha256").update(seed).digest().readInt32BE());
  return {
    below: (limit) => uniformInt(generator, 0, limit - 1),
    fraction: () => uniformFloat32(generator),
  };
};
