import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import type { ItemDiagnostic } from "../../diagnostic";
import type { FactTable } from "../../fact/fact-table";
import type { DraftItem } from "../compile/draft-item";
import type { Predicate } from "../proof/predicate";
import type { ItemModel } from "./item-model";

/** What a model is run over. `isQuoted`: whether the article quotes the fact of that id. */
export type Generation = {
  articleId: string;
  table: FactTable;
  proved: ProvedTable;
  isQuoted: (fact: string) => boolean;
};

export type Generated = { drafts: DraftItem[]; diagnostics: ItemDiagnostic[] };

export type ModelOf<K extends ItemModel["kind"]> = Extract<ItemModel, { kind: K }>;

/** All that a kind of item model decides. It lies in the folder of the form that it makes. */
export type ModelKind<K extends ItemModel["kind"]> = {
  generate: (model: ModelOf<K>, generation: Generation) => Generated;
  /**
   * Why the key is right, read from the sentences behind the table: it knows nothing of how the options were chosen, and
   * trusts no cell that no sentence carries. `slots`: the radicals of the item, as its origin carries them.
   */
  predicate: (model: ModelOf<K>, proved: ProvedTable, slots: Record<string, string>) => Predicate;
  /** What the stem knows; the rest would name the key there. `needs`: the slot without which all instances ask the same. */
  stem: { slots: string[]; needs?: string };
  /** What an exception may name, besides incidentals and the attribute. */
  exceptable: readonly ("row" | "other" | "value")[];
  /** Options are rows, and a distractor can say what its row has instead. */
  optionsAreRows?: true;
  /** The stem may be the same for several keys, because the options bring the rest. */
  asksAboutOptions?: true;
};
