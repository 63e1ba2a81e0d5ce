import { success } from "../../../domain/result";
import { deleteLearner } from "../../../features/account/delete-learner";
import { endpoint } from "../../../http/endpoint/endpoint";
import { noContent } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Nobody's data is gone already, so the answer is the same. */
export const deleteLearnerEndpoint = endpoint({
  id: "deleteMe",
  method: "DELETE",
  path: "/api/me",
  summary: "Deletes all that is kept about this learner, for good.",
  learner: "optional",
  reply: { status: 204 },
  problems: [],
  limit: { name: "deletions", address: 600, learner: 20 },
  run: async ({ learner }) => success(noContent(await deleteLearner(learner))),
});

export default serve(deleteLearnerEndpoint);
