import type { Language } from "../language";
import { guideOfEdition } from "./edition";

/** One edition of each guide, in the order of the list: the one in this language, where there is one. */
export const preferredEditions = <Listed extends { slug: string; language: Language }>(
  language: Language,
  editions: readonly Listed[],
): Listed[] => {
  const chosen = new Map<string, Listed>();
  for (const edition of editions) {
    const guide = guideOfEdition(edition.slug);
    if (!chosen.has(guide) || edition.language === language) chosen.set(guide, edition);
  }
  return [...chosen.values()];
};
