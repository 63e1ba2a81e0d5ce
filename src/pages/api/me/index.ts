import { success } from "../../../domain/result";
import { deleteLearner } from "../../../features/account/delete-learner";
import { handle } from "../../../http/endpoint/handle";
import { changes } from "../../../http/endpoint/method";

export const config = { api: { bodyParser: false } };

/** Nobody's data is gone already, so the answer is the same. */
export default handle("/api/me", {
  DELETE: changes(async ({ learner }) => success({ status: 204, headers: await deleteLearner(learner) }), "deletions"),
});
