import { deleteLearner } from "../../data/delete-learner";
import { findCaller } from "../../http/find-caller";
import { expiredLearnerCookie } from "../../http/learner-cookie";
import { settings } from "../../http/settings";

/** Deletes all that is kept of a learner; the headers take the cookie away too. */
export async function forgetLearner(token: string | undefined): Promise<Record<string, string>> {
  const caller = await findCaller(token);
  if (caller) await deleteLearner(caller.client, caller.learnerId);
  return { "Set-Cookie": expiredLearnerCookie(settings().SITE_URL) };
}
