import type { Language } from "../../domain/language";
import type { EverydayWords } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/search/fold-text";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";

/** By language, what each of its guides says of all that everyday words mean, folded. */
type Said = ReadonlyMap<Language, readonly ReadonlySet<string>[]>;

/** What editors should know of everyday words that can be read: those that lead nowhere, and those that stand there twice. */
export function checkSearchWords(entries: readonly Placed<EverydayWords>[], said: Said): Problem[] {
  const known = new Set<string>();
  return entries.flatMap(({ value: { language, words, means }, placeOf }) => {
    const told: Problem[] = [];
    const sought = foldText(means);
    if (said.get(language)?.some((each) => each.has(sought)) === false) {
      const message = `No guide in this language says “${means}”, so the words that mean it find nothing.`;
      const mend = "Write it as the guide does, or delete the entry.";
      told.push(problemAt(placeOf(["means"]), { severity: "warn", message, mend }));
    }
    for (const [index, word] of words.entries()) {
      const name = `${language} ${foldText(word)}`;
      if (known.has(name)) {
        const message = `“${word}” stands here more than once.`;
        const mend = "Keep one of them, unless it means both things.";
        told.push(problemAt(placeOf(["words", index]), { severity: "warn", message, mend }));
      }
      known.add(name);
    }
    return told;
  });
}
