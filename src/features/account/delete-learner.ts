import { deleteLearner as deleteLearnerRow } from "../../data/learner/delete-learner";
import { httpEnv } from "../../http/http-env";
import { findCaller } from "../../http/learner/find-caller";
import { expiredLearnerCookie } from "../../http/learner/learner-cookie";

/** Deletes all that is kept of a learner; the headers take the cookie away too. */
export async function deleteLearner(token: string | undefined): Promise<Record<string, string>> {
  const caller = await findCaller(token);
  if (caller) await deleteLearnerRow(caller.client, caller.learnerId);
  return { "Set-Cookie": expiredLearnerCookie(httpEnv().SITE_URL) };
}
