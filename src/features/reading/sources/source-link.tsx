import type { Source } from "../../../domain/fact/source";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

/** The site of an address, as people name it. */
export const hostOf = (href: string): string | undefined =>
  URL.canParse(href) ? new URL(href).host.replace(/^www\./, "") : undefined;

/** The way to the page itself, and its site. A page by somebody other than the owner of the rule is not called official. */
export const SourceLink = ({ source }: { source: Source }) => {
  const messages = messagesIn(useLanguage()).readingSources;
  return (
    <p className="source-entry">
      <a href={source.url}>{source.secondary ? messages.secondary : messages.official}</a>{" "}
      <span className="source-dates">{hostOf(source.url)}</span>
    </p>
  );
};
