import type { FactTable } from "../../article/fact-table";
import type { GroundedTable } from "../../article/ground-table";
import type { DraftItem } from "../draft-item";
import type { Finding } from "../finding";

/** What a model is run over. `slug`: the article's; `quoted`: whether the article quotes the fact of that id. */
export type Ground = { slug: string; table: FactTable; grounded: GroundedTable; quoted: (fact: string) => boolean };

export type Generated = { drafts: DraftItem[]; findings: Finding[] };
