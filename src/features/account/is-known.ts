import type { IncomingMessage } from "node:http";
import { findCaller } from "../../http/find-caller";
import { readLearnerToken } from "../../http/learner-cookie";
import { settings } from "../../http/settings";

/** Whether anything is kept about this browser. */
export const isKnown = async (request: IncomingMessage): Promise<boolean> =>
  (await findCaller(readLearnerToken(request.headers, settings().SITE_URL))) !== null;
