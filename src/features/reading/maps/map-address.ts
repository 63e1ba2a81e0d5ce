import { articleAddressIn, languageOf, originalSlugOf } from "../../../domain/article/article-slug";
import type { PathwayMap } from "../../../domain/pathway/pathway-map";

/** Where a part of the map leads from the article of that slug: to a section of its own, or of another in its language. */
export const mapAddress = (
  { guide, section }: Pick<PathwayMap["systems"][number], "guide" | "section">,
  slug: string,
): string =>
  guide === originalSlugOf(slug) ? `#${section}` : `${articleAddressIn(languageOf(slug), guide)}#${section}`;
