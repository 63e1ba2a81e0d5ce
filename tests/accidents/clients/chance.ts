import { uniformInt } from "pure-rand/distribution/uniformInt";
import type { Random } from "../../../src/domain/random/seeded-random";

/** An id of the form that a browser's `crypto.randomUUID` makes. */
export const seededUuid = (chance: Random): string => {
  const hex = Array.from({ length: 8 }, () => uniformInt(chance, 0, 0xffff).toString(16).padStart(4, "0")).join("");
  return hex.replace(/^(.{8})(.{4}).(.{3}).(.{3})(.{12})$/, "$1-$2-4$3-8$4-$5");
};

/** Whether something happens that happens so many times in a hundred. */
export const happens = (chance: Random, percent: number): boolean => uniformInt(chance, 1, 100) <= percent;
