import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { requestRecovery } from "../../../data/mail/request-recovery";
import { failure, type Result, success } from "../../../domain/result";
import type { Onward } from "../../../http/endpoint/form-twin";
import { attemptLimit } from "../../../http/endpoint/rate-limit";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { type ProblemDetails, tooMany } from "../../../http/problem/problem-details";
import { sendsMail } from "../../../http/sends-mail";
import { nameTyped } from "./sign-in";

export const mailRecoveryFields = z.object({ name: z.string().max(200) });

/** Has a link mailed by which somebody comes back. The answer is the same for every name. */
export const mailRecovery = async ({
  input: { name },
  now,
}: RequestContext<z.infer<typeof mailRecoveryFields>>): Promise<Result<Onward, ProblemDetails<429>>> => {
  const { RATE_LIMIT_SCALE } = httpEnv();
  const signInName = nameTyped(name);
  const wait = await attemptLimit("mailed recoveries", signInName, RATE_LIMIT_SCALE);
  if (wait !== undefined) return failure(tooMany(wait));
  if (sendsMail()) await requestRecovery((await currentDatabase()).client, signInName, now);
  return success({ path: "/sign-in/recover?done=mailed" });
};
