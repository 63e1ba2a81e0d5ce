import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currentDatabase } from "../../data/database/current-database";
import * as data from "../../data/person/authentication/passkey-ceremony";
import { isNameUsed } from "../../data/person/create-account";
import { findInvitation } from "../../data/person/find-invitation";
import type { Account } from "../../data/person/find-person";
import { replaceRecoveryCodes } from "../../data/person/recovery-codes";
import { addressIn } from "../../domain/language";
import { deviceName } from "../../domain/person/device-name";
import { ownPath } from "../../domain/person/own-path";
import { passkeyAssertionSchema, passkeyAttestationSchema } from "../../domain/person/passkey-answer";
import { isFresh } from "../../domain/person/session";
import { toSignInName } from "../../domain/person/sign-in-name";
import { failure, type Result, success } from "../../domain/result";
import type { Exchange } from "../../http/endpoint/endpoint";
import { ok, type Reply } from "../../http/endpoint/reply";
import type { RequestContext } from "../../http/endpoint/request-context";
import { httpEnv } from "../../http/http-env";
import { ownCookie } from "../../http/own-cookie";
import { pageLanguage } from "../../http/page/page-language";
import { type ProblemDetails, problemDetails, tooMany } from "../../http/problem/problem-details";
import { beginSession, browserOf, greetPerson, landing } from "./begin-session";
import { invitationToken, personName } from "./join/join";
import { codesOnce } from "./once-cookie";
import { usedNames } from "./sign-up/sign-up";

/** Brings the challenge back with the answer to it. */
const challengeCookie = ownCookie("passkey", /^[\w.%-]{20,400}$/);

/** Seconds that somebody may take to find their key. */
const challengeAge = 300;

/** What a browser is asked for, as WebAuthn writes it. */
type OptionsReply = Reply<{ options: unknown }>;

/** Where the page goes once the passkey was right. */
type NextReply = Reply<{ next: string }>;

const ask = ({ options, challenge }: { options: unknown; challenge: string }): OptionsReply => ({
  ...ok({ options }),
  cookies: [challengeCookie.write(challenge, challengeAge, httpEnv().SITE_URL)],
});

const notRight = problemDetails(403, "passkey-not-right", "The passkey was not accepted. Try again.");

const noSignInName = problemDetails(
  400,
  "no-sign-in-name",
  "Write an e-mail address, or a name of 3 to 40 letters and digits without spaces or accents.",
);

const nameUsed = problemDetails(409, "name-used", "There is an account of this e-mail address or name already.");

const tooLongAgo = problemDetails(403, "sign-in-again", "You signed in over an hour ago. Sign in again, then add it.");

export const optionsRequestSchema = z.discriminatedUnion("for", [
  z.object({ for: z.literal("sign-in") }),
  z.object({ for: z.literal("sign-up"), name: z.string().max(200) }),
  z.object({ for: z.literal("join"), token: invitationToken, name: z.string().max(500).default("") }),
]);

/** Asks for a passkey from somebody who has not signed in. */
export const startPasskey = async (
  { input, now, params, ...call }: RequestContext<z.infer<typeof optionsRequestSchema>>,
  exchange: Exchange,
): Promise<Result<OptionsReply, ProblemDetails<400 | 404 | 409 | 429>>> => {
  const { client } = await currentDatabase();
  const [browser, language] = [browserOf(call, exchange), pageLanguage(params)];
  if (input.for === "sign-in") return success(ask(await data.startPasskeySignIn(client, browser)));
  if (input.for === "sign-up") {
    const signInName = toSignInName(input.name);
    if (!signInName.ok) return failure(noSignInName);
    const used = usedNames(exchange);
    const wait = await used.wait();
    if (wait !== undefined) return failure(tooMany(wait));
    if (await isNameUsed(client, signInName.value)) {
      await used.note();
      return failure(nameUsed);
    }
    const person = { id: randomUUID(), name: input.name.trim(), language };
    const account = { signInName: signInName.value };
    return success(ask(await data.startPasskeyRegistration(client, { ...browser, registration: { person, account } })));
  }
  const invitation = await findInvitation(client, { token: input.token, now });
  if (invitation?.state !== "open")
    return failure(problemDetails(404, "not-found", "This invitation has ended. Load the page again."));
  const name = personName.safeParse(invitation.person?.name ?? input.name);
  if (!name.success) return failure(problemDetails(400, "no-name", "Write your name first."));
  const person = { id: invitation.person?.id ?? randomUUID(), name: name.data, language };
  const registration = { person, invitation: invitation.tokenHash };
  return success(ask(await data.startPasskeyRegistration(client, { ...browser, registration })));
};

export const answerRequestSchema = z.discriminatedUnion("for", [
  z.object({ for: z.literal("sign-in"), credential: passkeyAssertionSchema, next: z.string().nullish() }),
  z.object({ for: z.enum(["join", "sign-up"]), credential: passkeyAttestationSchema }),
]);

/** Signs in whoever holds a passkey, or makes them a person who was invited to be one. */
export const finishPasskey = async (
  { input, now, params, ...call }: RequestContext<z.infer<typeof answerRequestSchema>>,
  exchange: Exchange,
): Promise<Result<NextReply, ProblemDetails<403>>> => {
  const { SITE_URL } = httpEnv();
  const challenge = challengeCookie.read(exchange.request.headers, SITE_URL);
  if (challenge === undefined) return failure(notRight);
  const { client } = await currentDatabase();
  const browser = { ...browserOf(call, exchange), challenge };
  const token =
    input.for === "sign-in"
      ? await data.finishPasskeySignIn(client, { ...browser, credential: input.credential })
      : await data.finishPasskeyRegistration(client, { ...browser, ...named(browser, input.credential) });
  const begun = token && (await beginSession(token, now, exchange));
  if (!begun) return failure(notRight);
  const cookies = [challengeCookie.expire(SITE_URL), ...begun.cookies];
  const to = (path: string) => ok({ next: addressIn(pageLanguage(params), path) });
  if (input.for === "sign-in") {
    const next = ownPath(input.next);
    return success({ ...(next === null ? to(landing(begun.account)) : ok({ next })), cookies });
  }
  await greetPerson(begun.account.id, now);
  const codes = await replaceRecoveryCodes(client, begun.account.id);
  return success({ ...to("/account/codes"), cookies: [...cookies, codesOnce.write(codes.join("."))] });
};

/** A new passkey is called after the device that it was made on, so that its owner knows it again. */
const named = <Credential>({ userAgent }: { userAgent: string }, credential: Credential) => {
  const { browser, system } = deviceName(userAgent);
  return { credential, name: [browser, system].filter((part) => part !== null).join(", ") };
};

/** Asks somebody who has just signed in for one more passkey. */
export const startOwnPasskey = async (
  { person, now, params, ...call }: RequestContext<undefined, never, Account>,
  exchange: Exchange,
): Promise<Result<OptionsReply, ProblemDetails<403>>> => {
  if (!isFresh(person.session.since, now)) return failure(tooLongAgo);
  const { client } = await currentDatabase();
  const registration = { person: { id: person.id, name: person.name, language: pageLanguage(params) } };
  return success(ask(await data.startPasskeyRegistration(client, { ...browserOf(call, exchange), registration })));
};

export const ownPasskeySchema = z.object({ credential: passkeyAttestationSchema });

/** Adds it to their account. */
export const addPasskey = async (
  { input, person, now, params, ...call }: RequestContext<z.infer<typeof ownPasskeySchema>, never, Account>,
  exchange: Exchange,
): Promise<Result<NextReply, ProblemDetails<403>>> => {
  if (!isFresh(person.session.since, now)) return failure(tooLongAgo);
  const { SITE_URL } = httpEnv();
  const challenge = challengeCookie.read(exchange.request.headers, SITE_URL);
  if (challenge === undefined) return failure(notRight);
  const { client } = await currentDatabase();
  const browser = { ...browserOf(call, exchange), challenge };
  const token = await data.finishPasskeyRegistration(client, { ...browser, ...named(browser, input.credential) });
  const begun = token && (await beginSession(token, now, exchange));
  if (!begun) return failure(notRight);
  const next = addressIn(pageLanguage(params), "/account?done=passkey#passkeys");
  return success({ ...ok({ next }), cookies: [challengeCookie.expire(SITE_URL), ...begun.cookies] });
};
