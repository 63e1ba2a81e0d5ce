import type { BlockRequest } from "../../../domain/block/block-request";
import { filtersOf } from "../../../domain/block/filters";

/** The page that builds a block, filled in with what was asked for. */
export const builderAddress = (request: BlockRequest): string => {
  const filters = Object.entries(filtersOf(request)).flatMap(([name, values]) =>
    [values].flat().map((value) => [name, value]),
  );
  const fields = [...filters, ["count", String(request.count)], ["mode", request.mode]];
  return `/practice?${new URLSearchParams(fields)}#builder`;
};
