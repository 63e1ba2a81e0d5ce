import type { RootContent } from "mdast";
import { describeSource } from "../../../ui/describe-source";
import type { Guide } from "../guide/guide";
import { copiesNote } from "../sources/copies-note";
import { sectionLabel } from "../sources/section-label";
import { sectionsUsing } from "../sources/sections-using";
import { link, list, listItem, paragraph, text } from "./plain-nodes";

/** The list of sources, each with its dates and where the guide rests on it. */
export const sourceEntries = (guide: Guide): RootContent[] => {
  const note = copiesNote(guide.sources);
  const entries = guide.sources.map((source) => {
    const uses = sectionsUsing(guide, source.id).map(sectionLabel).join(", ");
    const facts = [
      source.publisher,
      describeSource(source, guide.language),
      source.secondary && "secondary: not by the body that owns the rule",
      uses && `used in: ${uses}`,
    ];
    return listItem([paragraph(link(source.url, source.title), text(`. ${facts.filter(Boolean).join("; ")}.`))]);
  });
  return [...(note ? [paragraph(text(note))] : []), list(entries, true)];
};
