import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { hasCaution } from "../sources/cited-source";
import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useArticle } from "./article-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const article = useArticle();
  const language = useLanguage();
  const messages = messagesIn(language);
  const note = copiesNote(article.sources, language);
  if (article.sources.length === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={messages.sectionHeadings.sources} className="sources-section">
      {note && <p>{note}</p>}
      <details className="fold">
        <summary>{messages.reading.sources(article.sources.length)}</summary>
        {hasCaution(article) && <p className="meta">{messages.readingSources.legend}</p>}
        <SourceList article={article} />
      </details>
    </SectionFrame>
  );
};
