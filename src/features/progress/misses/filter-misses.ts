import { z } from "zod";
import { certaintySchema } from "../../../domain/block/response-request";
import { foldText } from "../../../domain/text/fold-text";
import type { LoggedMiss } from "./logged-miss";

const text = z.string().max(200).catch("");

/**
 * What of the error log is asked for, as its address says it. `q`: words; `guide`: a slug; `show`: those still to be
 * retested, or those that passed both retests; `felt`: how sure an answer was. Empty: all.
 */
export const missFilterSchema = z.object({
  q: text,
  guide: text,
  show: z.enum(["", "open", "passed"]).catch(""),
  felt: z.enum(["", ...certaintySchema.options]).catch(""),
});
export type MissFilter = z.infer<typeof missFilterSchema>;

export const isFiltered = ({ q, guide, show, felt }: MissFilter): boolean =>
  [q.trim(), guide, show, felt].some((field) => field !== "");

/** The misses that a filter leaves: every word stands in the question, in an answer or in the sentence behind it. */
export function filterMisses(misses: readonly LoggedMiss[], { q, guide, show, felt }: MissFilter): LoggedMiss[] {
  const words = foldText(q)
    .split(" ")
    .filter((word) => word !== "");
  return misses.filter(({ article, stem, parts, answered, key, passage, comesBackOn, certainties }) => {
    if (guide !== "" && article !== guide) return false;
    if (show !== "" && (show === "open") !== (comesBackOn !== null)) return false;
    if (felt !== "" && !certainties.includes(felt)) return false;
    const searched = foldText([stem, ...parts.map((part) => part.stem), answered, key, passage.quote].join(" "));
    return words.every((word) => searched.includes(word));
  });
}
