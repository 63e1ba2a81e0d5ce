import { isTypoFix } from "../../article/changes/is-typo-fix";

/** A section in both languages as it was at one time. `reviewed`: the day of the translation's review then. */
export type SectionState = { original: string | null; translated: string | null; reviewed: string };

/**
 * What the original said when its translation was last written or read, where it says something else now; undefined where the
 * translation is not behind. `states`: from the oldest that is known, which is taken to agree, to now. A change of the
 * translation answers for what the original says then; a new day of its review for what was there before it. A corrected slip
 * of typing leaves nothing behind.
 */
export const outdatedOriginal = (states: readonly SectionState[]): string | undefined => {
  const now = states.at(-1)?.original ?? null;
  let answered: string | null = null;
  for (const [index, state] of states.entries()) {
    const before = states[index - 1];
    const isTranslated = before === undefined || before.translated !== state.translated;
    const isRead = before !== undefined && before.reviewed !== state.reviewed && before.original === state.original;
    if (isTranslated || isRead || answered === null) answered = state.original;
  }
  if (now === null || answered === null || answered === now || isTypoFix(answered, now)) return undefined;
  return answered;
};
