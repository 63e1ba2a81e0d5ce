import { languageOf, originalSlugOf } from "../../article/article-slug";
import type { Language } from "../../language";
import type { Mastery } from "../mastery";

/**
 * The sections in which something that was met is not recalled, the weakest first; none in which all of it is. Of a section
 * that is weak in two languages, that of the reader's `language` alone.
 */
export const weakestSections = <Section extends Mastery & { article: string; section: string }>(
  sections: readonly Section[],
  { count, language }: { count: number; language: Language },
): Section[] => {
  const weak = sections.filter(({ met, recalled }) => recalled < met);
  const originalOf = ({ article, section }: Section) => `${originalSlugOf(article)}#${section}`;
  const isRead = ({ article }: Section) => languageOf(article) === language;
  const read = new Set(weak.filter(isRead).map(originalOf));
  return weak
    .filter((section) => isRead(section) || !read.has(originalOf(section)))
    .sort((one, other) => one.recalled / one.met - other.recalled / other.met || other.met - one.met)
    .slice(0, count);
};
