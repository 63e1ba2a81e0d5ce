import { countRequestSchema } from "../../../domain/block/filters/filters";
import { matchingSchema } from "../../../domain/block/filters/matching";
import { map } from "../../../domain/result";
import { countQuestions } from "../../../features/practice/builder/count-questions";
import { endpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const countQuestionsEndpoint = endpoint({
  id: "countQuestions",
  method: "POST",
  path: "/api/blocks/count",
  summary: "How many questions fit the filters. Where none does, which filter to loosen. Changes nothing.",
  learner: "optional",
  body: { name: "CountRequest", schema: countRequestSchema },
  reply: { status: 200, body: { name: "Matching", schema: matchingSchema } },
  problems: [400],
  limit: { name: "counts", address: 1500 },
  run: async (call) => map(await countQuestions(call), ok),
});

export default serve(countQuestionsEndpoint);
