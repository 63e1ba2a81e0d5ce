import type { IncomingMessage } from "node:http";
import { findCaller } from "../../http/find-caller";
import { httpEnv } from "../../http/http-env";
import { readLearnerToken } from "../../http/learner-cookie";

/** Whether anything is kept about this browser. */
export const isKnown = async (request: IncomingMessage): Promise<boolean> =>
  (await findCaller(readLearnerToken(request.headers, httpEnv().SITE_URL))) !== null;
