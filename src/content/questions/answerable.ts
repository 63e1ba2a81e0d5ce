import type { Fact } from "../../domain/article/fact";
import type { FactTable } from "../../domain/article/fact-table";
import type { AuthoredItem } from "../../domain/question/authored-item";
import type { ItemModel } from "../../domain/question/item-model";
import type { KnownFacts } from "../facts/known-facts";
import type { Questions } from "./read-questions";

/**
 * The items and models worth compiling: those whose id, facts and table have no fault that is told elsewhere,
 * so that one slip is not told twenty times.
 */
export function answerable(
  { authored, models }: Questions,
  known: KnownFacts,
  facts: readonly Fact[],
  tables: readonly FactTable[],
): { authored: AuthoredItem[]; models: ItemModel[] } {
  const sourceOf = new Map(facts.map(({ id, source }) => [id, source]));
  const toldElsewhere = (fact: string): boolean => {
    const source = sourceOf.get(fact);
    if (source !== undefined) return !known.sources.byId.has(source);
    return known.claims.faulty.has(fact) || known.unreadable.length > 0;
  };
  const factsOf = ({ rows }: FactTable): string[] =>
    rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => (cell === "unknown" ? [] : cell.fact)));
  const sound = new Set(tables.filter((table) => !factsOf(table).some(toldElsewhere)).map(({ id }) => id));
  const ids = new Set<string>();
  const isFirst = ({ id }: { id: string }): boolean => !ids.has(id) && ids.add(id).has(id);
  return {
    authored: authored
      .map(({ value }) => value)
      .filter((item) => isFirst(item) && ![item.objective, ...item.facts].some(toldElsewhere)),
    models: models.map(({ value }) => value).filter((model) => isFirst(model) && sound.has(model.table)),
  };
}
