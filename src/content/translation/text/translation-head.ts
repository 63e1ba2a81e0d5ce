import type { Language } from "../../../domain/language";
import { editFrontMatter } from "../../gate/front-matter/edit-front-matter";
import { splitHead } from "./split-article";

/** What was said of the original alone. */
const ofOriginal = ["note", "redirectFrom", "publishFrom", "draft"];

/**
 * The head of a translation that is begun: that of its original, whose title and summary wait to be translated, with the
 * language and the day of today. `head`: the front matter of the original and what stands above its sections.
 */
export function translationHead(head: string, language: Language, today: string): string {
  const { frontMatter } = splitHead(head);
  const edits = [
    ...ofOriginal.map((name) => ({ path: [name], value: undefined })),
    { path: ["language"], value: language },
    { path: ["reviewed"], value: today },
  ];
  return `${editFrontMatter(frontMatter, edits) ?? frontMatter}\n`;
}
