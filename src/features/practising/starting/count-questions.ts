import { countMatching } from "../../../data/count-matching";
import { currentDatabase } from "../../../data/current-database";
import { findUnknown } from "../../../data/find-unknown";
import { type CountRequest, filtersOf } from "../../../domain/block/filters";
import type { Matching } from "../../../domain/block/matching";
import { failure, type Result, success } from "../../../domain/result";
import type { Call } from "../../../http/call";
import { findCaller } from "../../../http/find-caller";
import type { Problem } from "../../../http/problem";
import { explainNothing } from "./explain-nothing";
import { unknownName } from "./unknown-name";

/** How many questions a block could be made of, for this learner or for somebody new. Changes nothing. */
export async function countQuestions({ learner, input, now }: Call<CountRequest>): Promise<Result<Matching, Problem>> {
  const [{ client }, caller] = await Promise.all([currentDatabase(), findCaller(learner)]);
  const filters = filtersOf(input);
  const unknown = await findUnknown(client, filters);
  if (unknown) return failure(unknownName(unknown, input));
  const matching = await countMatching(client, { learnerId: caller?.learnerId ?? null, now }, filters);
  return success(matching.total > 0 ? matching : { ...matching, detail: explainNothing(filters, matching) });
}
