import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useArticle } from "./article-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const article = useArticle();
  const heading = messagesIn(useLanguage()).sectionHeadings.sources;
  const note = copiesNote(article.sources, messagesIn(useLanguage()).readingSources);
  if (article.sources.length === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={heading} className="sources-section">
      {note && <p>{note}</p>}
      <SourceList article={article} />
    </SectionFrame>
  );
};
