import type { Claim, Fact } from "../../domain/article/fact";
import type { FrontMatter } from "../../domain/article/front-matter";
import type { FactsFile } from "../facts/read-facts-file";
import type { GatedText } from "../gate/gate";
import type { Problem } from "../problem";
import type { Questions } from "../questions/read-questions";
import type { Placed } from "../yaml/place";

/** A claim stated elsewhere and the sentence with which this article states it. */
export type WrittenQuote = Pick<Fact, "id" | "section" | "quote">;

/** An article's `facts.yaml`. `unreadable`: the file itself where it is no valid YAML. */
export type ArticleFacts = FactsFile<Claim & WrittenQuote> & {
  quotes: Placed<WrittenQuote>[];
  unreadable: string[];
  problems: Problem[];
};

/** One article folder as read, before anything is compared with anything else. `text`: undefined where the gate refused it. */
export type WrittenArticle = {
  slug: string;
  file: string;
  source: string;
  text?: GatedText;
  frontMatter?: FrontMatter;
  facts: ArticleFacts;
  questions: Questions;
  problems: Problem[];
};
