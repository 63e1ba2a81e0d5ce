import { deleteLearner as deleteLearnerRow } from "../../data/learner/delete-learner";
import { findCaller } from "../../http/find-caller";
import { httpEnv } from "../../http/http-env";
import { expiredLearnerCookie } from "../../http/learner-cookie";

/** Deletes all that is kept of a learner; the headers take the cookie away too. */
export async function deleteLearner(token: string | undefined): Promise<Record<string, string>> {
  const caller = await findCaller(token);
  if (caller) await deleteLearnerRow(caller.client, caller.learnerId);
  return { "Set-Cookie": expiredLearnerCookie(httpEnv().SITE_URL) };
}
