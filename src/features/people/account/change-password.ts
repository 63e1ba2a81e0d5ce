import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/person/authentication/change-password";
import { signIn } from "../../../data/person/authentication/sign-in";
import type { Account } from "../../../data/person/find-person";
import { passwordError } from "../../../domain/person/password";
import { isFresh } from "../../../domain/person/session";
import { typedName } from "../../../domain/person/sign-in-name";
import { failure, type Result, success } from "../../../domain/result";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { attemptLimit } from "../../../http/endpoint/rate-limit";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { type ProblemDetails, tooMany } from "../../../http/problem/problem-details";
import { beginSession, browserOf } from "../begin-session";
import { signInAgain } from "./sign-in-again";

export const passwordFields = z.object({ current: z.string().max(1000).default(""), password: z.string().max(1000) });

/**
 * Sets a new password, or a first one where there were only passkeys. Every session ends, and this browser gets a new one.
 */
export const changePassword = async (
  {
    input: { current, password },
    person,
    now,
    ...call
  }: RequestContext<z.infer<typeof passwordFields>, never, Account>,
  exchange: Exchange,
): Promise<Result<Onward, ProblemDetails<429>>> => {
  const { id: personId, name, signInName } = person;
  const problem = passwordError(password, [name, typedName(signInName)]);
  if (problem) return success({ path: `/account?problem=${problem}#password` });
  const wait = await attemptLimit("passwords", personId, httpEnv().RATE_LIMIT_SCALE);
  if (wait !== undefined) return failure(tooMany(wait));
  const { client } = await currentDatabase();
  const checked = await data.checkPassword(client, { personId, password: current });
  if (checked === "wrong") return success({ path: "/account?problem=wrong#password" });
  if (checked === "none" && !isFresh(person.session.since, now)) return success(signInAgain);
  await data.changePassword(client, { personId, passwordHash: await data.hashPassword(password) });
  const token = await signIn(client, { ...browserOf(call, exchange), signInName, password });
  const begun = token && (await beginSession(token, now, exchange));
  return success(begun ? { path: "/account?done=password", cookies: begun.cookies } : signInAgain);
};
