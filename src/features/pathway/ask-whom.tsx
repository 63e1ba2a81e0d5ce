import type { Source } from "../../domain/fact/source";
import { routingWords } from "../../messages/routing-words";
import { useMessages } from "../../ui/language-context";

/** What this page is not, and the pages of those who decide. */
export const AskWhom = ({ sources }: { sources: Source[] }) => {
  const words = useMessages(routingWords);
  return (
    <section id="ask" aria-labelledby="ask-heading">
      <h2 id="ask-heading">{words.ask}</h2>
      <p>
        <strong>{words.information}</strong> {words.decides}
      </p>
      {sources.map(({ id, publisher, title, url }) => (
        <a key={id} className="link-card" href={url} rel="noopener" lang="en">
          <span className="link-card-title">{publisher}</span>
          <span className="link-card-text">{title}</span>
        </a>
      ))}
    </section>
  );
};
