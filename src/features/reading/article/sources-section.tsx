import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useArticle } from "./article-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const guide = useArticle();
  const heading = messagesIn(useLanguage()).sectionHeadings.sources;
  const note = copiesNote(guide.sources, messagesIn(useLanguage()).readingSources);
  if (guide.sources.length === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={heading} className="sources-section">
      {note && <p>{note}</p>}
      <SourceList guide={guide} />
    </SectionFrame>
  );
};
