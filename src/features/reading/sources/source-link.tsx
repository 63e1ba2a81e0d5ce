import type { Source } from "../../../domain/fact/source";
import { readingSourcesWords } from "../../../messages/reading-sources-words";
import { useMessages } from "../../../ui/language-context";

/** The way to the page itself. A page by somebody other than the owner of the rule is not called official. */
export const SourceLink = ({ source }: { source: Source }) => {
  const words = useMessages(readingSourcesWords);
  return <a href={source.url}>{source.secondary ? words.secondary : words.official}</a>;
};
