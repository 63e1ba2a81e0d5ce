import { citedSources } from "../sources/cited-source";
import { SourceMark } from "../sources/source-mark";
import { useArticle } from "./article-context";

/** `facts`: ids, divided by spaces, whose sources this mark shows. */
export const CitedMark = ({ facts }: { facts: string }) => (
  <SourceMark cited={citedSources(useArticle(), facts.split(" "))} />
);
