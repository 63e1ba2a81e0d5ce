import type { OfficialTerm } from "../../domain/article/official-term";
import type { Diagnostic } from "../../domain/diagnostic";
import { type Language, languages, originalLanguage } from "../../domain/language";
import { wordPattern } from "../../domain/text/words/word-pattern";
import { glossaryFile } from "../glossary/read-glossary";
import { pathwayFile } from "../pathway/read-pathway";

/** Wordings in content files that are not what the bodies call the thing. `files`: path relative to the content folder → text. */
export function checkOfficialTerms(terms: readonly OfficialTerm[], files: ReadonlyMap<string, string>): Diagnostic[] {
  return languages
    .filter((language) => language !== originalLanguage)
    .flatMap((language) => {
      const own = terms.filter((term) => term.language === language);
      return [...files].flatMap(([file, text]) => {
        const spoken = textIn(file, text, language);
        return spoken === "" ? [] : own.flatMap((term) => wrongIn(file, spoken, term));
      });
    });
}

function wrongIn(file: string, text: string, { term, insteadOf }: OfficialTerm): Diagnostic[] {
  return insteadOf.flatMap((wording) =>
    [...text.matchAll(new RegExp(wordPattern(wording).source, "gu"))].map(({ index, 0: found }): Diagnostic => {
      const before = text.slice(0, index).split("\n");
      return {
        rule: "official-term",
        severity: "error",
        location: { file, line: before.length, column: (before.at(-1)?.length ?? 0) + 1 },
        message: `“${found}” is not what the body calls it: “${term}”.`,
        suggestion: `Use the body's own term; official-terms.yaml names the page that has it.`,
      };
    }),
  );
}

/** Addresses, and what a translation keeps of its original beside its own words. */
const originalWords = /https?:\/\/[^\s"')]+|^\s*original:.*$/gm;

/** The texts of a file in a language, each where the file has it; all else is blank. */
function textIn(file: string, text: string, language: Language): string {
  const blank = (cut: string) => cut.replace(/[^\n]/g, " ");
  if (file.startsWith("articles/"))
    return new RegExp(`\\.${language}\\.[a-z]+$`).test(file) ? text.replace(originalWords, blank) : "";
  const spoken =
    file === pathwayFile
      ? new RegExp(`(?<=[{,\\s]${language}: )(?:"(?:[^"\\\\]|\\\\.)*"|[^,}\\n]+)`, "g")
      : file === glossaryFile
        ? new RegExp(`(?<=\\n {4}language: ${language}\\n {4}meaning: ).*`, "g")
        : undefined;
  if (spoken === undefined) return "";
  const texts = [...text.matchAll(spoken)];
  return texts.reduce(
    (shown, { index, 0: found }) => shown.slice(0, index) + found + shown.slice(index + found.length),
    blank(text),
  );
}
