import type { Source } from "../../../domain/article/source";

/** What a reader must know of how the pages were read; nothing where every page was opened live. */
export const copiesNote = (sources: Source[]): string | undefined => {
  const stored = sources.filter((source) => source.copy === "stored").length;
  if (stored === 0) return undefined;
  const which = stored === sources.length ? "these pages" : `${stored} of these ${sources.length} pages`;
  return `We read ${which} as stored copies, whose age varies, not on the live sites. Rules, fees and dates may have changed since: open the official page before you act.`;
};
