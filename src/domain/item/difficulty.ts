import { z } from "zod";
import type { Item } from "./item";

export const difficultySchema = z.enum(["easy", "medium", "hard"]);
export type Difficulty = z.infer<typeof difficultySchema>;

/**
 * How hard an item is taken to be before thirty people have tried it. Forms that count only when all of it is right are
 * hard; a generated single best answer asks for one cell of a table and is easy. The database takes over from thirty on.
 */
export const likelyDifficulty = ({ form, origin }: Pick<Item, "form" | "origin">): Difficulty => {
  if (form === "single-best-answer") return origin.kind === "generated" ? "easy" : "medium";
  return form === "numeric" ? "medium" : "hard";
};
