import { z } from "zod";

/** A question as editors call it: its id, that of the model that made it, or the model and what was made: `fees-of/north`. */
const nameSchema = z.string().regex(/^[a-z0-9]+([-/+][a-z0-9]+)*$/);

/** An editor's word that no block may hold `item` beside any of `toldBy`, because these give its answer away. */
export const enemyItemsSchema = z.strictObject({
  item: nameSchema,
  toldBy: z.array(nameSchema).min(1).max(20),
  reason: z.string().min(10).max(400),
});
export type EnemyItems = z.infer<typeof enemyItemsSchema>;
