import type { StartedBlock } from "../../../../data/block/start-block";
import { countMatching } from "../../../../data/item/count-matching";
import type { BlockRequest } from "../../../../domain/block/block-request";
import { filtersOf } from "../../../../domain/block/filters/filters";
import type { Caller } from "../../../../http/learner/find-caller";
import { type ProblemDetails, problemDetails, wrongField } from "../../../../http/problem/problem-details";
import { unknownName } from "../unknown-name";
import { explainNothing } from "./explain-nothing";

/** What the person who asked for a block can correct, with the counts that help them. */
export async function whyNoBlock(
  started: Exclude<StartedBlock, { kind: "started" }>,
  request: BlockRequest,
  { client, learnerId }: Caller,
  now: Date,
): Promise<ProblemDetails<400 | 409>> {
  switch (started.kind) {
    case "unknown-article":
    case "unknown-section":
      return unknownName(started, request);
    case "unknown-share":
      return wrongField(["from"], "Nobody shares a block under this link. Its owner may have deleted it.");
    case "running-share":
      return problemDetails(
        409,
        "running-share",
        "The block behind this link is timed and still runs. Its questions can be taken once it has ended.",
      );
    case "nothing-planned":
      return problemDetails(
        409,
        "nothing-planned",
        "The plan asks for nothing new today, or there is none: see GET /api/me/plan.",
      );
    case "nothing-matches": {
      if (request.from) return nothing("None of the shared questions is asked any more.");
      const filters = filtersOf(request);
      const matching = await countMatching(client, { learnerId, now }, filters);
      if (matching.total > 0) return nothing("No question matches. Try again: the questions have just changed.");
      return nothing(explainNothing(filters, matching));
    }
  }
}

const nothing = (detail: string) => problemDetails(409, "nothing-matches", detail);
