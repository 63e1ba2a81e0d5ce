import { useArticle } from "../article/article-context";
import { citedSources } from "../sources/cited-source";
import { SourceMark } from "../sources/source-mark";

/** `facts`: ids, divided by spaces, whose sources this mark shows. */
export const CitedMark = ({ facts }: { facts: string }) => (
  <SourceMark cited={citedSources(useArticle(), facts.split(" "))} />
);
