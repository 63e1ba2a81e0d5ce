import { comparableWords } from "./comparable-words";
import { pairSections, type SectionPair } from "./pair-sections";
import { pairSentences } from "./pair-sentences";
import { type Piece, passagesOf } from "./piece";
import type { Revision } from "./revision";
import type { SectionChange } from "./section-change";
import { sourceChanges } from "./source-changes";
import { unlikePieces } from "./unlike-pieces";

/** The title and the summary, compared as if they were a section. */
const head = ({ title, summary }: Revision) => ({ anchor: "", heading: title, passages: [title, summary] });

const kindOf = ({ before, now }: SectionPair): SectionChange["kind"] =>
  before && now ? "changed" : now ? "added" : "removed";

const inGroup = (pieces: readonly Piece[], group: number) => pieces.filter((piece) => piece.group === group);

/** A section that was added or removed as a whole has its heading once. */
const besidesHeading = (pieces: readonly Piece[], { before, now }: SectionPair) => {
  if (before && now) return pieces;
  const heading = comparableWords((before ?? now)?.heading ?? "").join(" ");
  return pieces.filter(({ words }) => words.join(" ") !== heading);
};

/**
 * What a later revision of a guide says differently, section by section. A sentence that has only moved, been cut from
 * its neighbour or had its typing corrected is no change; neither is a source that was read again.
 */
export const changesBetween = (before: Revision, now: Revision): SectionChange[] => {
  const pairs = [{ before: head(before), now: head(now) }, ...pairSections(before.sections, now.sections)];
  const unlike = unlikePieces(
    pairs.flatMap((pair, group) => passagesOf(pair.before, group)),
    pairs.flatMap((pair, group) => passagesOf(pair.now, group)),
  );
  const sources = sourceChanges(before, now);
  return pairs.flatMap((pair, group): SectionChange[] => {
    const [old, next] = [inGroup(unlike.before, group), inGroup(unlike.now, group)];
    const resting = (pair.now && sources.get(pair.now.anchor)) ?? [];
    if (old.length + next.length + resting.length === 0) return [];
    const section = pair.now ?? pair.before;
    const sentences = pairSentences(besidesHeading(old, pair), besidesHeading(next, pair));
    const heading = section?.heading ?? "";
    return [{ anchor: section?.anchor || null, heading, kind: kindOf(pair), sentences, sources: resting }];
  });
};
