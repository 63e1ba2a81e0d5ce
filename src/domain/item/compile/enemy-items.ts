import { z } from "zod";
import type { Item } from "../item";
import { namesItem } from "../item-identity";

/** A question as editors call it: its id, that of the model that made it, or the model and what was made: `fees-of/north`. */
const nameSchema = z.string().regex(/^[a-z0-9]+([-/+][a-z0-9]+)*$/);

/** An editor's decision that no block may hold `item` beside any of `toldBy`, because these give its answer away. */
export const enemyItemsSchema = z.strictObject({
  item: nameSchema,
  toldBy: z.array(nameSchema).min(1).max(20),
  reason: z.string().min(10).max(400),
});
export type EnemyItems = z.infer<typeof enemyItemsSchema>;

/**
 * Gives each item the objectives whose answer it gives away. Objectives, and not items, because a sibling of what is given away has
 * the same answer. Names of what is not asked, such as a question that is not translated, count for nothing.
 */
export const assignEnemies = (items: readonly Item[], enemyItems: readonly EnemyItems[]): Item[] => {
  const groups = enemyItems.map(({ item: name, toldBy }) => ({
    toldBy,
    objectives: items.filter((item) => namesItem(name, item)).map(({ objective }) => objective),
  }));
  return items.map((item) => {
    const enemies = groups
      .filter(({ toldBy }) => toldBy.some((name) => namesItem(name, item)))
      .flatMap(({ objectives }) => objectives.filter((objective) => objective !== item.objective));
    return enemies.length === 0 ? item : { ...item, enemies: [...new Set(enemies)].sort() };
  });
};
