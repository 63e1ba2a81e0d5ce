import type { EnemyItems } from "../enemy-items";
import type { Item } from "../item";
import { isNamed } from "../subject-of";

/**
 * Tells each item which objectives it gives away. Objectives, and not items, because a sibling of what is given away has
 * the same answer. Names of what is not asked, such as a question that is not translated, count for nothing.
 */
export const assignEnemies = (items: readonly Item[], enemyItems: readonly EnemyItems[]): Item[] => {
  const groups = enemyItems.map(({ item: name, toldBy }) => ({
    toldBy,
    objectives: items.filter((item) => isNamed(name, item)).map(({ objective }) => objective),
  }));
  return items.map((item) => {
    const given = groups
      .filter(({ toldBy }) => toldBy.some((name) => isNamed(name, item)))
      .flatMap(({ objectives }) => objectives.filter((objective) => objective !== item.objective));
    return given.length === 0 ? item : { ...item, enemies: [...new Set(given)].sort() };
  });
};
