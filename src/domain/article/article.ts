import type { Fact } from "../fact/fact";
import type { FactTable } from "../fact/fact-table";
import type { Source } from "../fact/source";
import type { Item } from "../item/item";
import type { FrontMatter } from "./front-matter";
import type { OutdatedSection } from "./outdated-section";
import type { Release } from "./publication/release";
import type { Section } from "./section";
import type { Term } from "./term";

/** An article that passed every check: what is published as one revision. `body` is canonical MDX. */
export type Article = Omit<FrontMatter, keyof Release> & {
  slug: string;
  /** The slug that it was first published under, which the identities of its items begin with; absent: its slug. */
  id?: string;
  body: string;
  sections: Section[];
  facts: Fact[];
  sources: Source[];
  tables: FactTable[];
  items: Item[];
  /** Words of the glossary that it uses. */
  terms?: Term[];
  /** Of a translation: what says something else in the original than when it was translated. */
  behind?: OutdatedSection[];
};
