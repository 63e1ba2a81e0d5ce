import { z } from "zod";
import { enoughAnswers } from "../statistics/enough-answers";
import { priorSuccess } from "../statistics/expected-success";

export const difficultySchema = z.enum(["easy", "medium", "hard"]);
export type Difficulty = z.infer<typeof difficultySchema>;

/**
 * From so many first attempts on they show how hard an item is, and its form and origin count no more: by the expected
 * success (`mean` and `weight` are its prior) it is easy from `easy` on, medium from `medium` on, else hard. The database
 * goes by these numbers where it counts an attempt.
 */
export const difficultyRule = { attempts: enoughAnswers, ...priorSuccess, easy: 0.8, medium: 0.55 };
