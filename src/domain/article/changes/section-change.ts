import type { QuotedFact } from "../../fact/changed-facts";

/** A sentence as it was and as it is; `null` where there was or is none. */
export type SentenceChange = { before: string | null; now: string | null };

/** Another page, or the same page with another date, behind sentences that did not change. */
export type SourceChange = { sentences: string[]; before: QuotedFact["source"]; now: QuotedFact["source"] };

/**
 * What two revisions say differently in one section. `anchor`: of the later revision; of the earlier one where the
 * section is gone; `null` for the title and summary of the guide.
 */
export type SectionChange = {
  anchor: string | null;
  heading: string;
  kind: "changed" | "added" | "removed";
  sentences: SentenceChange[];
  sources: SourceChange[];
};
