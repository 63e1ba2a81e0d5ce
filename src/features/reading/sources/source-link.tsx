import type { Source } from "../../../domain/article/source";
import { useWords } from "../../../ui/language-context";
import { readingSourcesWords } from "../../../words/reading-sources-words";

/** The way to the page itself. A page by somebody other than the owner of the rule is not called official. */
export const SourceLink = ({ source }: { source: Source }) => {
  const words = useWords(readingSourcesWords);
  return <a href={source.url}>{source.secondary ? words.secondary : words.official}</a>;
};
