import { changesBetween } from "./changes-between";
import type { DatedRevision } from "./revision";
import type { SectionChange } from "./section-change";

/** A revision and what it changed. `changes`: `null` for the first one. `note`: `null` where the editor wrote none. */
export type ReportedRevision = { number: number; at: string; note: string | null; changes: SectionChange[] | null };

/** A note that the next revision still has was shown already, and says nothing of what that one changed. */
export const noteOf = ({ note }: DatedRevision, before: DatedRevision | undefined): string | null =>
  note === undefined || note === before?.note ? null : note;

/**
 * What each revision changed in the one before it. `revisions`: of one guide, the oldest first; one whose forerunner is
 * not among them is not shown unless it is the first.
 */
export const reportedChanges = (revisions: readonly DatedRevision[]): ReportedRevision[] =>
  revisions.flatMap((revision, index) => {
    const { number, at } = revision;
    const before = revisions[index - 1];
    if (before?.number !== number - 1 && number > 1) return [];
    return [{ number, at, note: noteOf(revision, before), changes: before ? changesBetween(before, revision) : null }];
  });
