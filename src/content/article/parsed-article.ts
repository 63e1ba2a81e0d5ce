import type { FrontMatter } from "../../domain/article/front-matter";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Claim, Fact } from "../../domain/fact/fact";
import type { Language } from "../../domain/language";
import type { NeedsNoSource } from "../facts/needs-no-source";
import type { FactsFile } from "../facts/read-facts-file";
import type { RestatedWords } from "../facts/restated-words";
import type { GatedText } from "../gate/gate";
import type { Questions } from "../items/read-questions";
import type { ParsedTranslation } from "../translation/parsed-translation";
import type { Located } from "../yaml/source-location";
import type { ArticlePaths } from "./article-files";

/** A shared claim and the sentence with which this article states it. */
export type ParsedQuote = Pick<Fact, "id" | "section" | "quote">;

/** An article's `facts.yaml`. `unreadable`: the file itself where it is no valid YAML. */
export type ArticleFacts = FactsFile<Claim & ParsedQuote> & {
  quotes: Located<ParsedQuote>[];
  common: Located<NeedsNoSource>[];
  restated: Located<RestatedWords>[];
  unreadable: string[];
  diagnostics: Diagnostic[];
};

/**
 * One article as read, before anything is compared with anything else. `slug`: the article's; `id`: the one that its
 * questions are known by, which is the slug unless it was published under another name before; `originalSlug`: the folder.
 * `language`: undefined for the original.
 * `text`: undefined where the gate refused it. `translation`: present in a translation, which has no `facts` of its own.
 */
export type ParsedArticle = {
  slug: string;
  id: string;
  originalSlug: string;
  language: Language | undefined;
  paths: ArticlePaths;
  source: string;
  text?: GatedText;
  frontMatter?: FrontMatter;
  facts: ArticleFacts;
  translation?: ParsedTranslation;
  questions: Questions;
  diagnostics: Diagnostic[];
};
