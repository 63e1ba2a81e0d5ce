import type { Matching } from "../domain/block/matching";
import type { Language } from "../domain/language";
import { matchingWords } from "./matching-words";

type Counts = Pick<Matching, "total" | "leftOut" | "loosen">;

/** How many questions fit, and where none does, what to untick: told to whoever chooses, by the page and by its script. */
export const sayMatching = ({ total, leftOut = 0, loosen = [] }: Counts, language: Language): string => {
  const words = matchingWords[language];
  if (total > 0) return words.fit(total);
  const ways = loosen.map((way) =>
    way.filter === "language"
      ? words.inEveryLanguage(way.total)
      : words.withoutGroup(words.groups[way.filter], way.total),
  );
  const advice = [...(leftOut > 0 ? [words.heldBack(leftOut)] : []), ...ways];
  return [words.none, ...(advice.length > 0 ? advice : [words.untick])].join(" ");
};
