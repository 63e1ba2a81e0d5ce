import * as data from "../../../data/learner/devices";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { expiredLearnerCookie } from "../../../http/learner/learner-cookie";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { requireCaller } from "../require-caller";

const noSuchDevice = problemDetails(404, "not-found", "There is no such device of yours: it was ended before.");

const lastDevice = problemDetails(
  409,
  "last-device",
  "This is your only device, so nobody could come back to your answers. Join another one first, or delete your data.",
);

/** Ends a browser of the caller. The headers take the cookie away where it is this one. */
export async function endDevice(
  { learner = "" }: Pick<RequestContext, "learner">,
  device: string,
): Promise<Result<Record<string, string>, ProblemDetails<404 | 409>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  const token = Buffer.from(learner, "base64url");
  const ended = await data.endDevice(client, { learnerId, device, token });
  if (ended.kind !== "ended") return failure(ended.kind === "last" ? lastDevice : noSuchDevice);
  const headers: Record<string, string> = ended.isThis
    ? { "Set-Cookie": expiredLearnerCookie(httpEnv().SITE_URL) }
    : {};
  return success(headers);
}
