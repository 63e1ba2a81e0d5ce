import { currentDatabase } from "../../data/database/current-database";
import { createLearner } from "../../data/learner/create-learner";
import { httpEnv } from "../http-env";
import { type Caller, findCaller } from "./find-caller";
import { learnerCookie, makeLearnerToken } from "./learner-cookie";

/** `isNew`: the learner was made by this call, and `headers` hand over the cookie. */
type Welcomed = { caller: Caller; isNew: boolean; headers: Record<string, string> };

/** The learner behind a cookie's token; somebody new becomes one. */
export async function welcomeCaller(token: string | undefined): Promise<Welcomed> {
  const existing = await findCaller(token);
  if (existing) return { caller: existing, isNew: false, headers: {} };
  const { client } = await currentDatabase();
  const made = makeLearnerToken();
  const { id } = await createLearner(client, Buffer.from(made, "base64url"));
  const headers = { "Set-Cookie": learnerCookie(made, httpEnv().SITE_URL) };
  return { caller: { client, learnerId: id }, isNew: true, headers };
}
