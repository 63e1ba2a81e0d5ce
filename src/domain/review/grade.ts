import { z } from "zod";

/** How well an objective was known, in the scheduler's four steps. */
export const gradeSchema = z.enum(["again", "hard", "good", "easy"]);
export type Grade = z.infer<typeof gradeSchema>;
