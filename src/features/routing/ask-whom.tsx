import type { Source } from "../../domain/article/source";
import { useWords } from "../../ui/language-context";
import { routingWords } from "../../words/routing-words";

/** What this page is not, and the pages of those who decide. */
export const AskWhom = ({ sources }: { sources: Source[] }) => {
  const words = useWords(routingWords);
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
