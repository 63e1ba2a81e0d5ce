import type { BlockRequest } from "./block-request";
import type { Catalogue } from "./catalogue";

/** The first name in a request that nothing is known by. Without an article, a section of any article will do. */
export const findUnknown = (
  catalogue: Catalogue,
  request: Pick<BlockRequest, "article" | "sections">,
): { kind: "unknown-article" } | { kind: "unknown-section"; section: string } | null => {
  const { articles } = catalogue;
  const named = request.article === undefined ? [...articles.values()] : [articles.get(request.article)];
  const known = named.filter((sections) => sections !== undefined);
  if (request.article !== undefined && known.length === 0) return { kind: "unknown-article" };
  const section = request.sections?.find((anchor) => !known.some((sections) => sections.has(anchor)));
  return section === undefined ? null : { kind: "unknown-section", section };
};
