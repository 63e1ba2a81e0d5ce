import type { Fact } from "../article/fact";
import type { FactTable } from "../article/fact-table";
import type { Source } from "../article/source";
import type { AuthoredItem } from "./authored-item";
import type { Enmity } from "./enmity";
import type { ItemModel } from "./item-model";

/** Whom questions speak to. `glossary`: the abbreviations that the article expands. */
export type Reader = { language: string; glossary: ReadonlySet<string> };

/**
 * What the items of one article are compiled from and proved by. `slug`: the article's id, which is its slug unless it was renamed. `reader`: absent where the
 * article itself could not be read; then nobody can judge its wording.
 */
export type Grounds = {
  slug: string;
  facts: readonly Fact[];
  sources: readonly Source[];
  tables: readonly FactTable[];
  authored: readonly AuthoredItem[];
  models: readonly ItemModel[];
  enemies: readonly Enmity[];
  reader?: Reader;
  /** How far down in the article the quote of each fact stands; absent where the article could not be read. */
  positions?: ReadonlyMap<string, number>;
};
