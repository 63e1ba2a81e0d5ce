import type { FactIndex } from "../../article/agreement/restated-numbers";
import type { Item } from "../item";

/** The facts that an item rests on, of those of its article. */
export const ownFacts = (item: Item, { facts }: FactIndex): FactIndex["facts"] =>
  facts.filter(({ fact }) => item.facts.some(({ id }) => id === fact.id));
