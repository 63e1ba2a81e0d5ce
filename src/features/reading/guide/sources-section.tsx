import { useWords } from "../../../ui/language-context";
import { readingSourcesWords } from "../../../words/reading-sources-words";
import { sectionHeadingsWords } from "../../../words/section-headings-words";
import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useGuide } from "./guide-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const guide = useGuide();
  const heading = useWords(sectionHeadingsWords).sources;
  const note = copiesNote(guide.sources, useWords(readingSourcesWords));
  if (guide.sources.length === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={heading} className="sources-section">
      {note && <p>{note}</p>}
      <SourceList guide={guide} />
    </SectionFrame>
  );
};
