import type { Source } from "../../../domain/fact/source";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** The way to the page itself. A page by somebody other than the owner of the rule is not called official. */
export const SourceLink = ({ source }: { source: Source }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  return <a href={source.url}>{source.secondary ? messages.secondary : messages.official}</a>;
};
