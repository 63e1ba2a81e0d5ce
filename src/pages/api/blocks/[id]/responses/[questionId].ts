import { findResponse } from "../../../../../data/response/find-response";
import { responseRequestSchema } from "../../../../../domain/block/response-request";
import { failure, map, success } from "../../../../../domain/result";
import { recordResponse } from "../../../../../features/practice/player/record-response";
import { handle } from "../../../../../http/endpoint/handle";
import { reads, takes } from "../../../../../http/endpoint/method";
import { ok } from "../../../../../http/endpoint/reply";
import { findCaller } from "../../../../../http/learner/find-caller";
import { problemDetails } from "../../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const notAnswered = problemDetails(404, "not-found", "There is no answer of yours to such a question.");

export default handle("/api/blocks/{id}/responses/{questionId}", {
  GET: reads(async ({ learner, params: { id: blockId = "", questionId = "" } }) => {
    const caller = await findCaller(learner);
    const given = caller && (await findResponse(caller.client, { learnerId: caller.learnerId, blockId, questionId }));
    return given ? success(ok(given)) : failure(notAnswered);
  }),
  PUT: takes("json", responseRequestSchema, "answers", async (call) => {
    const { id: blockId = "", questionId = "" } = call.params;
    return map(await recordResponse(call, { blockId, questionId }), ok);
  }),
});
