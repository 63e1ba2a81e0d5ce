import { z } from "zod";
import { blockRequestSchema } from "../../../domain/block/block-request";
import { success } from "../../../domain/result";
import { beginBlock } from "../../../features/practising/starting/begin-block";
import { handle } from "../../../http/handle";
import { takes } from "../../../http/method";
import { seeOther } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

/** A form sends text: an empty field is none, and a count is written in digits. */
const startForm = z.preprocess(
  (fields) => {
    const { article, count, mode } = z.record(z.string(), z.unknown()).parse(fields);
    return {
      article: article || undefined,
      count: typeof count === "string" && count.trim() ? Number(count) : 10,
      mode: mode ?? "tutor",
    };
  },
  blockRequestSchema.pick({ article: true, count: true, mode: true }),
);

/** `POST /api/blocks` for a form without script. */
export default handle("/api/practice/start", {
  POST: takes("form", startForm, "blocks", async (call) => {
    const begun = await beginBlock(call);
    return begun.ok ? success(seeOther(`/practice/${begun.value.block.id}`, begun.value.headers)) : begun;
  }),
});
