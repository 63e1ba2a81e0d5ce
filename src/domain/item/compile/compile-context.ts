import type { Fact } from "../../fact/fact";
import type { FactTable } from "../../fact/fact-table";
import type { Source } from "../../fact/source";
import type { AuthoredItem } from "../authored-item";
import type { ItemModel } from "../models/item-model";
import type { EnemyItems } from "./enemy-items";

/** Whom questions speak to. `glossary`: the abbreviations that the article expands. */
export type Audience = { language: string; glossary: ReadonlySet<string> };

/**
 * What the items of one article are compiled from and proved by. `articleId`: its slug, unless it was renamed. `reader`: absent where the
 * article itself could not be read; then nobody can judge its wording.
 */
export type CompileContext = {
  articleId: string;
  facts: readonly Fact[];
  sources: readonly Source[];
  tables: readonly FactTable[];
  authored: readonly AuthoredItem[];
  models: readonly ItemModel[];
  enemies: readonly EnemyItems[];
  reader?: Audience;
  /** How far down in the article the quote of each fact stands; absent where the article could not be read. */
  positions?: ReadonlyMap<string, number>;
};
