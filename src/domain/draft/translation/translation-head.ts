import type { Language } from "../../language";
import { stampFrontMatter } from "../stamp-front-matter";

const notes = /^(?:note|redirectFrom|publishFrom|draft):.*\n(?:[ \t-]+.*\n)*/gm;

/**
 * The head of a translation that is begun: that of its original, whose title and summary wait to be translated, with the
 * language and the day of today. `head`: the front matter of the original and what stands above its sections.
 */
export const translationHead = (head: string, language: Language, today: string): string => {
  const frontMatter = /^---\n[\s\S]*?\n---\n/.exec(head)?.[0] ?? "";
  const own = frontMatter.replace(notes, "").replace(/^language: .*$/m, () => `language: ${language}`);
  return `${stampFrontMatter(own, { reviewed: today })}\n`;
};
