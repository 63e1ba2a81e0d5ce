import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { hashPassword } from "../../../data/person/authentication/change-password";
import { signIn } from "../../../data/person/authentication/sign-in";
import * as data from "../../../data/person/recovery-codes";
import { type PasswordError, passwordError } from "../../../domain/person/password";
import { failure, type Result, success } from "../../../domain/result";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { attemptLimit } from "../../../http/endpoint/rate-limit";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { type ProblemDetails, tooMany } from "../../../http/problem/problem-details";
import { beginSession, browserOf } from "../begin-session";
import { nameTyped } from "./sign-in";

export const recoverFields = z.object({
  name: z.string().max(200),
  code: z.string().max(50),
  password: z.string().max(1000),
});

const recoverAddress = (problem: PasswordError | "wrong"): string => `/sign-in/recover?problem=${problem}`;

/**
 * Sets a new password with a recovery code and signs in. An unknown name and a code that is not right get the same answer,
 * after the same work.
 */
export const recoverPassword = async (
  { input: { name, code, password }, now, ...call }: RequestContext<z.infer<typeof recoverFields>>,
  exchange: Exchange,
): Promise<Result<Onward, ProblemDetails<429>>> => {
  const error = passwordError(password, [name]);
  if (error) return success({ path: recoverAddress(error) });
  const signInName = nameTyped(name);
  const wait = await attemptLimit("recoveries", signInName, httpEnv().RATE_LIMIT_SCALE);
  if (wait !== undefined) return failure(tooMany(wait));
  const { client } = await currentDatabase();
  const passwordHash = await hashPassword(password);
  const isRecovered = await data.recoverPassword(client, { signInName, code, passwordHash, now });
  const token = isRecovered && (await signIn(client, { ...browserOf(call, exchange), signInName, password }));
  const begun = token && (await beginSession(token, now, exchange));
  if (!begun) return success({ path: recoverAddress("wrong") });
  return success({ path: "/account?done=recovered", cookies: begun.cookies });
};
