import type { Claim, Fact } from "../../domain/article/fact";
import type { FrontMatter } from "../../domain/article/front-matter";
import type { Language } from "../../domain/language";
import type { NeedsNoSource } from "../facts/needs-no-source";
import type { FactsFile } from "../facts/read-facts-file";
import type { RestatedWords } from "../facts/restated-words";
import type { GatedText } from "../gate/gate";
import type { Problem } from "../problem";
import type { Questions } from "../questions/read-questions";
import type { WrittenTranslation } from "../translation/written-translation";
import type { Placed } from "../yaml/place";
import type { EditionPaths } from "./edition-files";

/** A claim stated elsewhere and the sentence with which this article states it. */
export type WrittenQuote = Pick<Fact, "id" | "section" | "quote">;

/** An article's `facts.yaml`. `unreadable`: the file itself where it is no valid YAML. */
export type ArticleFacts = FactsFile<Claim & WrittenQuote> & {
  quotes: Placed<WrittenQuote>[];
  common: Placed<NeedsNoSource>[];
  restated: Placed<RestatedWords>[];
  unreadable: string[];
  problems: Problem[];
};

/**
 * One edition as read, before anything is compared with anything else. `slug`: the edition's name; `id`: the one that its
 * questions are known by, which is the slug unless it was published under another name before; `guide`: the folder.
 * `language`: undefined for the original.
 * `text`: undefined where the gate refused it. `translation`: present in a translation, which has no `facts` of its own.
 */
export type WrittenArticle = {
  slug: string;
  id: string;
  guide: string;
  language: Language | undefined;
  paths: EditionPaths;
  source: string;
  text?: GatedText;
  frontMatter?: FrontMatter;
  facts: ArticleFacts;
  translation?: WrittenTranslation;
  questions: Questions;
  problems: Problem[];
};
