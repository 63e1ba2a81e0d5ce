import type { Fact } from "../article/fact";
import type { FactTable } from "../article/fact-table";
import type { Source } from "../article/source";
import type { AuthoredItem } from "./authored-item";
import type { ItemModel } from "./item-model";

/** What the items of one article are compiled from and proved by. `slug`: the article's. */
export type Grounds = {
  slug: string;
  facts: readonly Fact[];
  sources: readonly Source[];
  tables: readonly FactTable[];
  authored: readonly AuthoredItem[];
  models: readonly ItemModel[];
};
