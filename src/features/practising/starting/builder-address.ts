import type { BlockRequest } from "../../../domain/block/block-request";
import { filtersOf } from "../../../domain/block/filters";

/** The page that builds a block, filled in with what was asked for. */
export const builderAddress = (request: Omit<BlockRequest, "from" | "seed">): string => {
  const { articles = [], sections = [], forms = [], difficulty = [], states = [] } = filtersOf(request);
  const fields = [
    ...articles.map((value) => ["article", value]),
    ...sections.map((value) => ["section", value]),
    ...forms.map((value) => ["form", value]),
    ...difficulty.map((value) => ["difficulty", value]),
    ...states.map((value) => ["state", value]),
    ["count", String(request.count)],
    ["mode", request.mode],
  ];
  return `/practice?${new URLSearchParams(fields)}#builder`;
};
