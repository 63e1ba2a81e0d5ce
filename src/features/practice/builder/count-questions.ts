import { currentDatabase } from "../../../data/database/current-database";
import { countMatching } from "../../../data/item/count-matching";
import { findUnknown } from "../../../data/item/find-unknown";
import { type CountRequest, filtersOf } from "../../../domain/block/filters/filters";
import type { Matching } from "../../../domain/block/filters/matching";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { findCaller } from "../../../http/learner/find-caller";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { explainNothing } from "./start/explain-nothing";
import { unknownName } from "./unknown-name";

/** How many questions a block could be made of, for this learner or for somebody new. Changes nothing. */
export async function countQuestions({
  learner,
  input,
  now,
}: RequestContext<CountRequest>): Promise<Result<Matching, ProblemDetails<400>>> {
  const [{ client }, caller] = await Promise.all([currentDatabase(), findCaller(learner)]);
  const filters = filtersOf(input);
  const unknown = await findUnknown(client, filters);
  if (unknown) return failure(unknownName(unknown, input));
  const matching = await countMatching(client, { learnerId: caller?.learnerId ?? null, now }, filters);
  return success(matching.total > 0 ? matching : { ...matching, detail: explainNothing(filters, matching) });
}
