import type { Unknown } from "../../../data/find-unknown";
import type { CountRequest } from "../../../domain/block/filters";
import { type Problem, wrongPlace } from "../../../http/problem";

/** A filter names something that there is not. */
export function unknownName(
  unknown: Unknown,
  { article, articles = [], sections = [] }: Pick<CountRequest, "article" | "articles" | "sections">,
): Problem {
  if (unknown.kind === "unknown-section")
    return wrongPlace(
      ["sections", sections.indexOf(unknown.section)],
      `There is no section "${unknown.section}" in it. GET /api/articles/{slug} lists those there are.`,
    );
  return wrongPlace(
    unknown.article === article ? ["article"] : ["articles", articles.indexOf(unknown.article)],
    `There is no article "${unknown.article}". GET /api/articles lists those there are.`,
  );
}
