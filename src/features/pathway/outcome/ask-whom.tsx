import type { Source } from "../../../domain/fact/source";
import { originalLanguage } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { SourceTitle } from "../../../ui/source/source-title";

/** What this page is not, and the pages of those who decide. */
export const AskWhom = ({ sources }: { sources: Source[] }) => {
  const {
    pathway: messages,
    reading: { colon },
  } = messagesIn(useLanguage());
  return (
    <section id="ask" aria-labelledby="ask-heading">
      <h2 id="ask-heading">{messages.ask}</h2>
      <p>
        <strong>{messages.information}</strong> {messages.decides}
      </p>
      <ul className="outcome-rows">
        {sources.map(({ id, publisher, title, url, language = originalLanguage }) => (
          <li key={id}>
            <a href={url} rel="noopener" hrefLang={language}>
              {publisher}
              {colon}
              <SourceTitle title={title} language={language} />
            </a>
          </li>
        ))}
      </ul>
    </section>
  );
};
