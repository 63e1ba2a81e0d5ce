import type { Source } from "../domain/article/source";
import { formatDay } from "./format-day";

/** When a source was written and how it was read, in words: "page undated, read on 25 Nov 2026 from a stored copy". */
export const describeSource = ({ stated, checked, copy }: Pick<Source, "stated" | "checked" | "copy">): string => {
  const written = stated ? `page dated ${formatDay(stated)}` : "page undated";
  const read =
    copy === "live" ? `live page checked ${formatDay(checked)}` : `read on ${formatDay(checked)} from a stored copy`;
  return `${written}, ${read}`;
};
