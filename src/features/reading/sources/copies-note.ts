import type { Source } from "../../../domain/fact/source";
import type { readingSources } from "../../../messages/en/reading-sources";

/** What a reader must know of how the pages were read; nothing where every page was opened live. */
export const copiesNote = (sources: Source[], messages: Pick<typeof readingSources, "copies">): string | undefined => {
  const stored = sources.filter((source) => source.copy === "stored").length;
  return stored === 0 ? undefined : messages.copies(stored, sources.length);
};
