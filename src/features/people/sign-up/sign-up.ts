import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { hashPassword } from "../../../data/person/authentication/change-password";
import { signIn } from "../../../data/person/authentication/sign-in";
import { createAccount } from "../../../data/person/create-account";
import { replaceRecoveryCodes } from "../../../data/person/recovery-codes";
import { passwordError } from "../../../domain/person/password";
import { toSignInName } from "../../../domain/person/sign-in-name";
import { failure, type Result, success } from "../../../domain/result";
import { callerAddress } from "../../../http/caller-address";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { attemptLimit, attemptsLeft } from "../../../http/endpoint/rate-limit";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { pageLanguage } from "../../../http/page/page-language";
import { type ProblemDetails, tooMany } from "../../../http/problem/problem-details";
import { beginSession, browserOf, greetPerson } from "../begin-session";
import { codesOnce, typedNameOnce } from "../once-cookie";

export const signUpFields = z.object({ name: z.string().max(200), password: z.string().max(1000) });

/** The page once more, with what is wrong and the name that was typed. */
const refuse = (problem: string, name: string) =>
  success({ path: `/sign-up?${new URLSearchParams({ problem })}`, cookies: [typedNameOnce.write(name)] });

/**
 * Answers that say that a name is somebody's, counted by the address of who gets them. That it is cannot be hidden from whoever
 * wants it, so it is said seldom.
 */
export const usedNames = ({ request }: Exchange) => {
  const { TRUST_PROXY, RATE_LIMIT_SCALE } = httpEnv();
  const by = ["used names", callerAddress(request, TRUST_PROXY), RATE_LIMIT_SCALE] as const;
  return { wait: () => attemptsLeft(...by), note: () => attemptLimit(...by) };
};

/** Makes an account with a password, and signs in. Nobody needs one. */
export const signUp = async (
  { input: { name, password }, params, now, ...call }: RequestContext<z.infer<typeof signUpFields>>,
  exchange: Exchange,
): Promise<Result<Onward, ProblemDetails<429>>> => {
  const signInName = toSignInName(name);
  if (!signInName.ok) return refuse(signInName.failure, name);
  const problem = passwordError(password, [name]);
  if (problem) return refuse(problem, name);
  const used = usedNames(exchange);
  const wait = await used.wait();
  if (wait !== undefined) return failure(tooMany(wait));
  const { client } = await currentDatabase();
  const account = { id: randomUUID(), name: name.trim(), signInName: signInName.value, language: pageLanguage(params) };
  const passwordHash = await hashPassword(password);
  if (!(await createAccount(client, { account, passwordHash }))) {
    await used.note();
    return refuse("name-used", name);
  }
  await greetPerson(account.id, now);
  const codes = await replaceRecoveryCodes(client, account.id);
  const token = await signIn(client, { ...browserOf(call, exchange), signInName: account.signInName, password });
  const begun = token && (await beginSession(token, now, exchange));
  if (!begun) return success({ path: "/sign-in" });
  return success({ path: "/account/codes", cookies: [...begun.cookies, codesOnce.write(codes.join("."))] });
};
