import type { Diagnostic } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { type EverydayWords, meaningsOf } from "../../domain/search/everyday-word";
import { foldText } from "../../domain/text/fold-text";
import { diagnosticAt, type Located } from "../yaml/source-location";

/** By language, for each guide, the folded meanings of everyday words that it contains. */
type MeaningsFound = ReadonlyMap<Language, readonly ReadonlySet<string>[]>;

/** Warnings about valid everyday words: those that find nothing, and those that are listed twice. */
export function checkSearchWords(entries: readonly Located<EverydayWords>[], found: MeaningsFound): Diagnostic[] {
  const seen = new Set<string>();
  return entries.flatMap(({ value: { language, words, means }, locate }) => {
    const diagnostics: Diagnostic[] = [];
    for (const meaning of meaningsOf({ means })) {
      const folded = foldText(meaning);
      if (found.get(language)?.some((each) => each.has(folded)) !== false) continue;
      const message = `No guide in this language says “${meaning}”, so the words that mean it find nothing.`;
      const suggestion = "Write it as the guide does, or delete the entry.";
      diagnostics.push(
        diagnosticAt(locate(["means"]), { rule: "as-described", severity: "warning", message, suggestion }),
      );
    }
    for (const [index, word] of words.entries()) {
      const name = `${language} ${foldText(word)}`;
      if (seen.has(name)) {
        const message = `“${word}” stands here more than once.`;
        const suggestion = "Keep one of them, unless it means both things.";
        diagnostics.push(
          diagnosticAt(locate(["words", index]), { rule: "as-described", severity: "warning", message, suggestion }),
        );
      }
      seen.add(name);
    }
    return diagnostics;
  });
}
