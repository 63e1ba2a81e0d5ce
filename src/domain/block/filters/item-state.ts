import { z } from "zod";

/**
 * What an item is to one learner. `unused`: never stood in a block of theirs. `incorrect`: the latest answer was not
 * fully right. `flagged`: marked to come back to. `unsure`: the latest answer was unsure or a guess. `due`: what it
 * tests is to be reviewed today.
 */
export const itemStateSchema = z.enum(["unused", "incorrect", "flagged", "unsure", "due"]);
export type ItemState = z.infer<typeof itemStateSchema>;
