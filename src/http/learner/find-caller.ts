import { currentDatabase } from "../../data/database/current-database";
import type { Database } from "../../data/database/database";
import { findLearner } from "../../data/learner/find-learner";

export type Caller = { client: Database["client"]; learnerId: string };

/** The learner behind a cookie's token; null for nobody, and for one whose data is gone. */
export async function findCaller(token: string | undefined): Promise<Caller | null> {
  if (token === undefined) return null;
  const { client } = await currentDatabase();
  const learner = await findLearner(client, { token: Buffer.from(token, "base64url"), now: new Date() });
  return learner && { client, learnerId: learner.id };
}
