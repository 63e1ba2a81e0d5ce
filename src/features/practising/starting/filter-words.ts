import type { ItemState } from "../../../domain/block/item-state";
import type { Difficulty } from "../../../domain/question/difficulty";

export const difficultyWords: Record<Difficulty, string> = { easy: "Easy", medium: "Medium", hard: "Hard" };

/** What a question is to whoever practises. */
export const stateWords: Record<ItemState, string> = {
  unused: "Not asked yet",
  incorrect: "Answered wrong last time",
  flagged: "Flagged",
  unsure: "Answered unsure, or guessed",
  due: "Due for review",
};
