import * as data from "../../data/study-plan/delete-plan";
import { findCaller } from "../../http/learner/find-caller";

/** Deletes the caller's plan. Where there is none it is gone already. */
export async function deletePlan(token: string | undefined): Promise<void> {
  const caller = await findCaller(token);
  if (caller) await data.deletePlan(caller.client, caller.learnerId);
}
