import type { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/learner/join-learner";
import type { joinRequestSchema } from "../../../domain/learner/device-link";
import { deviceName } from "../../../domain/person/device-name";
import { failure, type Result, success } from "../../../domain/result";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { learnerCookie, makeLearnerToken } from "../../../http/learner/learner-cookie";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";

const linkEnded = problemDetails(
  409,
  "link-ended",
  "This link has ended: it works once, for ten minutes. Make a new one on the device that you practised on. If you are signed in to another account here, sign out first.",
);

/** Joins this browser to the learner whom a link leads to. The headers give it a cookie where it had none. */
export async function joinLearner(
  { learner, input: { link }, now }: RequestContext<z.infer<typeof joinRequestSchema>>,
  { request }: Exchange,
): Promise<Result<Record<string, string>, ProblemDetails<409>>> {
  const token = learner ?? makeLearnerToken();
  const joined = await data.joinLearner((await currentDatabase()).client, {
    ...{ link, token: Buffer.from(token, "base64url"), now },
    device: deviceName(request.headers["user-agent"] ?? null),
  });
  return joined ? success({ "Set-Cookie": learnerCookie(token, httpEnv().SITE_URL) }) : failure(linkEnded);
}
