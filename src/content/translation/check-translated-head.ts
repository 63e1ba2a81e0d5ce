import type { FrontMatter } from "../../domain/article/front-matter";
import type { Diagnostic, SourceLocation } from "../../domain/diagnostic";
import type { Language } from "../../domain/language";
import { diagnosticAt } from "../yaml/source-location";

/** What is wrong with the head of a translation: its file names its language, and its address is that of the original. */
export function checkTranslatedHead(
  { language, redirectFrom }: FrontMatter,
  fileLanguage: Language,
  locate: (name: string) => SourceLocation,
): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  if (language !== fileLanguage) {
    const message = `\`language\` says \`${language}\`, and the name of the file says \`${fileLanguage}\`.`;
    const suggestion = `Write \`language: ${fileLanguage}\`, or rename the file.`;
    diagnostics.push(
      diagnosticAt(locate("language"), { rule: "as-described", severity: "error", message, suggestion }),
    );
  }
  if (redirectFrom.length > 0) {
    const message = "A translation has no former addresses of its own: those of the original lead to it too.";
    const suggestion = "Take `redirectFrom` out here, and write it in the original.";
    diagnostics.push(
      diagnosticAt(locate("redirectFrom"), { rule: "as-described", severity: "error", message, suggestion }),
    );
  }
  return diagnostics;
}
