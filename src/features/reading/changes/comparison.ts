import { changesBetween } from "../../../domain/article/changes/changes-between";
import { noteOf } from "../../../domain/article/changes/reported-changes";
import type { DatedRevision } from "../../../domain/article/changes/revision";
import type { SectionChange } from "../../../domain/article/changes/section-change";
import type { Language } from "../../../domain/language";
import { utcDay } from "../../../domain/utc-day";

type Dated = { number: number; on: string };

/** Two versions of a guide side by side. `versions`: all there are, the newest first. `notes`: of what came after `from`, the newest first. */
export type Comparison = {
  slug: string;
  title: string;
  language: Language;
  versions: Dated[];
  from: Dated;
  to: Dated;
  notes: { on: string; note: string }[];
  changes: SectionChange[];
};

const dated = ({ number, at }: DatedRevision): Dated => ({ number, on: utcDay(new Date(at)) });

/** `revisions`: all of a guide, the oldest first. Undefined where one of the two does not exist. */
export const compareRevisions = (
  slug: string,
  revisions: readonly DatedRevision[],
  { from, to }: { from: number; to: number },
): Comparison | undefined => {
  const position = (number: number) => revisions.findIndex((revision) => revision.number === number);
  const [old, next, current] = [revisions[position(from)], revisions[position(to)], revisions.at(-1)];
  if (!old || !next || !current) return undefined;
  const notes = revisions.flatMap((revision, index) => {
    const note = index > position(from) && index <= position(to) ? noteOf(revision, revisions[index - 1]) : null;
    return note === null ? [] : [{ on: dated(revision).on, note }];
  });
  return {
    slug,
    title: current.title,
    language: current.language,
    versions: revisions.map(dated).reverse(),
    from: dated(old),
    to: dated(next),
    notes: notes.reverse(),
    changes: changesBetween(old, next),
  };
};
