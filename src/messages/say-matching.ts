import type { Matching } from "../domain/block/filters/matching";
import type { Language } from "../domain/language";
import { matching as en } from "./en/matching";
import { matching as fr } from "./fr/matching";

const languages = { en, fr } satisfies Record<Language, typeof en>;

type Counts = Pick<Matching, "total" | "leftOut" | "loosen">;

/** What starts as many as are chosen, of those that fit. */
export const sayStart = (count: number, language: Language): string => languages[language].start(count);

/** How many questions fit, and where none does, what to untick: told to whoever chooses, by the page and by its script. */
export const sayMatching = ({ total, leftOut = 0, loosen = [] }: Counts, language: Language): string => {
  const messages = languages[language];
  if (total > 0) return messages.fit(total);
  const ways = loosen.map((way) =>
    way.filter === "language"
      ? messages.inEveryLanguage(way.total)
      : messages.withoutGroup(messages.groups[way.filter], way.total),
  );
  const advice = [...(leftOut > 0 ? [messages.heldBack(leftOut)] : []), ...ways];
  return [messages.none, ...(advice.length > 0 ? advice : [messages.untick])].join(" ");
};
