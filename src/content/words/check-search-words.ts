import type { Language } from "../../domain/language";
import type { EverydayWords } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/search/fold-text";
import type { Problem } from "../problem";
import { type Placed, problemAt } from "../yaml/place";

/** Folded texts of the guides of a language, each with a space at both ends. */
type Texts = ReadonlyMap<Language, readonly string[]>;

/** What editors should know of everyday words that can be read: those that lead nowhere, and those that stand there twice. */
export function checkSearchWords(entries: readonly Placed<EverydayWords>[], texts: Texts): Problem[] {
  const known = new Set<string>();
  return entries.flatMap(({ value: { language, words, means }, placeOf }) => {
    const told: Problem[] = [];
    const sought = ` ${foldText(means)}`;
    if (texts.get(language)?.some((text) => text.includes(sought)) === false) {
      const message = `No guide in this language says “${means}”, so the words that mean it find nothing.`;
      const mend = "Write it as the guide does, or delete the entry.";
      told.push(problemAt(placeOf(["means"]), { severity: "warn", message, mend }));
    }
    for (const [index, said] of words.entries()) {
      const name = `${language} ${foldText(said)}`;
      if (known.has(name)) {
        const message = `“${said}” stands here more than once.`;
        const mend = "Keep one of them, unless it means both things.";
        told.push(problemAt(placeOf(["words", index]), { severity: "warn", message, mend }));
      }
      known.add(name);
    }
    return told;
  });
}
