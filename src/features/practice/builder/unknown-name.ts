import type { Unknown } from "../../../data/item/find-unknown";
import type { CountRequest } from "../../../domain/block/filters/filters";
import { type ProblemDetails, wrongField } from "../../../http/problem/problem-details";

/** A filter names something that there is not. */
export function unknownName(
  unknown: Unknown,
  { article, articles = [], sections = [] }: Pick<CountRequest, "article" | "articles" | "sections">,
): ProblemDetails<400> {
  if (unknown.kind === "unknown-section")
    return wrongField(
      ["sections", sections.indexOf(unknown.section)],
      `There is no section "${unknown.section}" in it. GET /api/articles/{slug} lists those there are.`,
    );
  return wrongField(
    unknown.article === article ? ["article"] : ["articles", articles.indexOf(unknown.article)],
    `There is no article "${unknown.article}". GET /api/articles lists those there are.`,
  );
}
