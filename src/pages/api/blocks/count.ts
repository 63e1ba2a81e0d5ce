import { countRequestSchema } from "../../../domain/block/filters";
import { map } from "../../../domain/result";
import { countQuestions } from "../../../features/practice/builder/count-questions";
import { handle } from "../../../http/endpoint/handle";
import { takes } from "../../../http/endpoint/method";
import { ok } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/count", {
  POST: takes("json", countRequestSchema, "counts", async (call) => {
    return map(await countQuestions(call), ok);
  }),
});
