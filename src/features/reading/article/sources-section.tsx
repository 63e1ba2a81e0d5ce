import { readingSourcesMessages } from "../../../messages/reading-sources-messages";
import { sectionHeadingsMessages } from "../../../messages/section-headings-messages";
import { useMessages } from "../../../ui/language-context";
import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useArticle } from "./article-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const guide = useArticle();
  const heading = useMessages(sectionHeadingsMessages).sources;
  const note = copiesNote(guide.sources, useMessages(readingSourcesMessages));
  if (guide.sources.length === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={heading} className="sources-section">
      {note && <p>{note}</p>}
      <SourceList guide={guide} />
    </SectionFrame>
  );
};
