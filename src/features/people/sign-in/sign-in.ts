import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/person/authentication/sign-in";
import { languages } from "../../../domain/language";
import { ownPath } from "../../../domain/person/own-path";
import { longestPassword } from "../../../domain/person/password";
import { type SignInProblem, signInAddress } from "../../../domain/person/sign-in-address";
import { toSignInName } from "../../../domain/person/sign-in-name";
import { failure, type Result, success } from "../../../domain/result";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import { attemptLimit } from "../../../http/endpoint/rate-limit";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { httpEnv } from "../../../http/http-env";
import { type ProblemDetails, tooMany } from "../../../http/problem/problem-details";
import { beginSession, browserOf, landing } from "../begin-session";
import { typedNameOnce } from "../once-cookie";

export const signInFields = z.object({
  name: z.string().max(200),
  password: z.string().max(longestPassword),
  next: z.string().optional(),
});

type Fields = z.infer<typeof signInFields>;

/** A name that nobody has, so that what is no name takes as long as one that is not known. */
const nobody = "nobody@name.invalid";

/** The stored form of a typed name, whether or not there is somebody of this name. */
export const nameTyped = (text: string): string => {
  const name = toSignInName(text);
  return name.ok ? name.value : nobody;
};

const prefix = new RegExp(`^/(${languages.join("|")})(?=[/?#]|$)`);

/** A path of this site without the language of its address. */
const withoutLanguage = (path: string): string => path.replace(prefix, "") || "/";

/** Signs somebody in by password. Whatever is wrong, the answer is the same, and takes as long. */
export const signIn = async (
  { input: { name, password, next }, now, ...call }: RequestContext<Fields>,
  exchange: Exchange,
): Promise<Result<Onward, ProblemDetails<429>>> => {
  const target = ownPath(next);
  const refuse = (problem: SignInProblem) =>
    success({ path: signInAddress({ problem, next: target }), cookies: [typedNameOnce.write(name)] });
  if (name.trim() === "") return refuse("no-name");
  if (password === "") return refuse("no-password");
  const signInName = nameTyped(name);
  const wait = await attemptLimit("sign-ins", signInName, httpEnv().RATE_LIMIT_SCALE);
  if (wait !== undefined) return failure(tooMany(wait));
  const { client } = await currentDatabase();
  const token = await data.signIn(client, { ...browserOf(call, exchange), signInName, password });
  const begun = token && (await beginSession(token, now, exchange));
  if (!begun) return refuse("wrong");
  return success({ path: target === null ? landing(begun.account) : withoutLanguage(target), cookies: begun.cookies });
};
