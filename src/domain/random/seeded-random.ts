import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import type { RandomGenerator } from "pure-rand/types/RandomGenerator";
import { hashText } from "../hash-text";

/** Chance that repeats itself: it moves on with every use. */
export type Random = RandomGenerator;

/** The same seed gives the same chance, on every machine. */
export const seededRandom = (seed: string): Random => xoroshiro128plus(Number.parseInt(hashText(seed).slice(0, 8), 16));
