import type { FrontMatter } from "../../domain/article/front-matter";
import type { Language } from "../../domain/language";
import type { Problem } from "../problem";
import { type Place, problemAt } from "../yaml/place";

/** What is wrong with the head of a translation: its file names its language, and its address is that of the original. */
export function checkTranslatedHead(
  { language, redirectFrom }: FrontMatter,
  named: Language,
  placeOf: (name: string) => Place,
): Problem[] {
  const problems: Problem[] = [];
  if (language !== named) {
    const message = `\`language\` says \`${language}\`, and the name of the file says \`${named}\`.`;
    const mend = `Write \`language: ${named}\`, or rename the file.`;
    problems.push(problemAt(placeOf("language"), { severity: "err", message, mend }));
  }
  if (redirectFrom.length > 0) {
    const message = "A translation has no former addresses of its own: those of the original lead to it too.";
    const mend = "Take `redirectFrom` out here, and write it in the original.";
    problems.push(problemAt(placeOf("redirectFrom"), { severity: "err", message, mend }));
  }
  return problems;
}
