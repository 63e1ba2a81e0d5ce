import type { BlockRequest } from "../../../domain/block/block-request";
import { filtersOf } from "../../../domain/block/filters/filters";

/** A request for a block as the fields of a form. */
export const requestFields = (request: BlockRequest): [name: string, value: string][] => {
  if (request.from)
    return [
      ["from", request.from],
      ["mode", request.mode],
    ];
  const { missedIn = [], missed = [] } = request;
  const chosen = Object.entries({ ...filtersOf(request), missedIn, missed }).flatMap(([name, values]) =>
    [values].flat().map((value): [string, string] => [name, value]),
  );
  return [...chosen, ["count", String(request.count)], ["mode", request.mode]];
};

/** The page that a block is asked for on, filled in with what was asked for; of a shared one and of the plan, their own. */
export const builderAddress = (request: BlockRequest): string => {
  if (request.from) return `/practice/shared/${request.from}`;
  return request.preset === "plan"
    ? "/practice/plan"
    : `/practice?${new URLSearchParams(requestFields(request))}#builder`;
};

/** The page that explains a timed block before its clock starts. */
export const startAddress = (request: BlockRequest): string =>
  `/practice/start?${new URLSearchParams(requestFields(request))}`;
