import { countRequestSchema } from "../../../domain/block/filters";
import { map } from "../../../domain/result";
import { countQuestions } from "../../../features/practice/builder/count-questions";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { ok } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/blocks/count", {
  POST: takes("json", countRequestSchema, "counts", async (call) => {
    return map(await countQuestions(call), ok);
  }),
});
