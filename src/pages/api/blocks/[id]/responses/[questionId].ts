import { z } from "zod";
import { findResponse } from "../../../../../data/response/find-response";
import { responseRequestSchema } from "../../../../../domain/block/response-request";
import { answerSchema } from "../../../../../domain/item/answer/answer";
import { feedbackSchema } from "../../../../../domain/item/answer/feedback";
import { failure, map, success } from "../../../../../domain/result";
import { recordResponse } from "../../../../../features/practice/player/record-response";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { ok } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";
import { findCaller } from "../../../../../http/learner/find-caller";
import { problemDetails } from "../../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

const notAnswered = problemDetails(404, "not-found", "There is no answer of yours to such a question.");

/** Feedback in tutor mode, a receipt in timed mode. */
const replySchema = z.union([feedbackSchema, z.strictObject({ recorded: z.literal(true) })]);

export const recordResponseEndpoint = endpoint({
  id: "recordResponse",
  method: "PUT",
  path: "/api/blocks/{id}/responses/{questionId}",
  summary:
    "Records an answer; the same responseId and body again is the same answer. Feedback comes in tutor mode only.",
  learner: "required",
  body: { name: "ResponseRequest", schema: responseRequestSchema },
  reply: { status: 200, body: { name: "ResponseReply", schema: replySchema } },
  problems: [400, 404, 409],
  limit: { name: "answers", address: 3000, learner: 120 },
  run: async (call) => {
    const { id: blockId, questionId } = call.params;
    return map(await recordResponse(call, { blockId, questionId }), ok);
  },
});

export const getResponseEndpoint = endpoint({
  id: "getResponse",
  method: "GET",
  path: "/api/blocks/{id}/responses/{questionId}",
  summary: "The answer that counts, and what was said of it: for a page that did not give it.",
  learner: "required",
  reply: {
    status: 200,
    body: { name: "GivenResponse", schema: z.strictObject({ answer: answerSchema, reply: replySchema }) },
  },
  problems: [404],
  run: async ({ learner, params: { id: blockId, questionId } }) => {
    const caller = await findCaller(learner);
    const response =
      caller && (await findResponse(caller.client, { learnerId: caller.learnerId, blockId, questionId }));
    return response ? success(ok(response)) : failure(notAnswered);
  },
});

export default serve(getResponseEndpoint, recordResponseEndpoint);
