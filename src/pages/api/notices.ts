import { z } from "zod";
import { listNotices } from "../../data/notice/list-notices";
import { learnerNoticeSchema } from "../../domain/article/notice";
import { success } from "../../domain/result";
import { endpoint } from "../../http/endpoint/endpoint";
import { ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import { findCaller } from "../../http/learner/find-caller";

export const config = { api: { bodyParser: false } };

/** Nobody has answered anything, so there is nothing to tell them. */
export const listNoticesEndpoint = endpoint({
  id: "listNotices",
  method: "GET",
  path: "/api/notices",
  summary: "Facts that changed after this learner had answered questions on them, each with what it says now.",
  learner: "optional",
  reply: { status: 200, body: { name: "Notices", schema: z.array(learnerNoticeSchema) } },
  problems: [],
  run: async ({ learner }) => {
    const caller = await findCaller(learner);
    return success(ok(caller ? await listNotices(caller.client, caller.learnerId) : []));
  },
});

export default serve(listNoticesEndpoint);
