import type { Item } from "../../domain/item/item";
import { itemNameOf } from "../../domain/item/item-identity";
import type { Questions } from "./read-questions";

/** Fact id → the questions that rest on it: those compiled, and those written that could not be compiled. */
export function dependentsByFact(items: readonly Item[], { authored }: Questions): Map<string, Set<string>> {
  const dependents = new Map<string, Set<string>>();
  const add = (fact: string, identity: string) =>
    dependents.set(fact, (dependents.get(fact) ?? new Set()).add(identity));
  for (const { identity, facts } of items) for (const { id } of facts) add(id, identity);
  const compiled = new Set(items.map(itemNameOf));
  for (const { value } of authored) {
    if (compiled.has(value.id)) continue;
    for (const fact of [value.objective, ...value.facts]) add(fact, value.id);
  }
  return dependents;
}
