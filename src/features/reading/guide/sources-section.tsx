import { copiesNote } from "../sources/copies-note";
import { SourceList } from "../sources/source-list";
import { useGuide } from "./guide-context";
import { SectionFrame } from "./section-frame";

/** Nothing where the guide rests on no source. */
export const SourcesSection = ({ anchor }: { anchor: string }) => {
  const guide = useGuide();
  if (guide.sources.length === 0) return null;
  const note = copiesNote(guide.sources);
  return (
    <SectionFrame anchor={anchor} heading="Official sources">
      {note && <p>{note}</p>}
      <SourceList guide={guide} />
    </SectionFrame>
  );
};
