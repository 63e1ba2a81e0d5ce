import type { ProvedTable } from "../../article/agreement/prove-fact-table";
import type { ItemDiagnostic } from "../../diagnostic";
import type { FactTable } from "../../fact/fact-table";
import type { DraftItem } from "../compile/draft-item";

/** What a model is run over. `slug`: the article's; `quoted`: whether the article quotes the fact of that id. */
export type Generation = { slug: string; table: FactTable; proved: ProvedTable; quoted: (fact: string) => boolean };

export type Generated = { drafts: DraftItem[]; diagnostics: ItemDiagnostic[] };
