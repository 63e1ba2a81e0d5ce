import { createDeviceLink } from "../../../data/learner/device-link";
import { nameDevice } from "../../../data/learner/devices";
import { deviceName } from "../../../domain/person/device-name";
import { type Result, success } from "../../../domain/result";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { onceCookie } from "../../../http/person/once-cookie";
import type { ProblemDetails } from "../../../http/problem/problem-details";
import { requireCaller } from "../require-caller";

/** Hands the token of a link that was just made to the page that shows it. */
export const linkOnce = onceCookie("device-link", /^[0-9a-f]{32}$/);

/** Makes a link by which another browser joins the caller, and notes what this one is called, so that it can be told apart. */
export async function makeLink(
  { learner = "", now }: Pick<RequestContext, "learner" | "now">,
  { request }: Exchange,
): Promise<Result<{ link: string; expiresAt: Date }, ProblemDetails<404>>> {
  const caller = await requireCaller(learner);
  if (!caller.ok) return caller;
  const { client, learnerId } = caller.value;
  await nameDevice(client, Buffer.from(learner, "base64url"), deviceName(request.headers["user-agent"] ?? null));
  return success(await createDeviceLink(client, { learnerId, now }));
}
