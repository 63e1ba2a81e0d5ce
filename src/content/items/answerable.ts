import type { Fact } from "../../domain/fact/fact";
import type { FactTable } from "../../domain/fact/fact-table";
import type { AuthoredItem } from "../../domain/item/authored-item";
import type { ItemModel } from "../../domain/item/models/item-model";
import type { FactsById } from "../facts/facts-by-id";
import type { Questions } from "./read-questions";

/**
 * The items and models worth compiling: those whose id, facts and table have no error of their own, so that one slip is
 * not reported twenty times.
 */
export function answerable(
  { authored, models }: Questions,
  factsById: FactsById,
  facts: readonly Fact[],
  tables: readonly FactTable[],
): { authored: AuthoredItem[]; models: ItemModel[] } {
  const sourceOf = new Map(facts.map(({ id, source }) => [id, source]));
  const isReportedElsewhere = (fact: string): boolean => {
    const source = sourceOf.get(fact);
    if (source !== undefined) return !factsById.sources.byId.has(source);
    return factsById.claims.invalid.has(fact) || factsById.unreadable.length > 0;
  };
  const factsOf = ({ rows }: FactTable): string[] =>
    rows.flatMap(({ cells }) => Object.values(cells).flatMap((cell) => (cell === "unknown" ? [] : cell.fact)));
  const sound = new Set(tables.filter((table) => !factsOf(table).some(isReportedElsewhere)).map(({ id }) => id));
  const ids = new Set<string>();
  const isFirst = ({ id }: { id: string }): boolean => !ids.has(id) && ids.add(id).has(id);
  return {
    authored: authored
      .map(({ value }) => value)
      .filter((item) => isFirst(item) && ![item.objective, ...item.facts].some(isReportedElsewhere)),
    models: models.map(({ value }) => value).filter((model) => isFirst(model) && sound.has(model.table)),
  };
}
