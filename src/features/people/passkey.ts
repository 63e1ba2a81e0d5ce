import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currentDatabase } from "../../data/database/current-database";
import * as data from "../../data/person/authentication/passkey-ceremony";
import { findInvitation } from "../../data/person/find-invitation";
import { findPerson, type Person } from "../../data/person/find-person";
import { replaceRecoveryCodes } from "../../data/person/recovery-codes";
import { deviceName } from "../../domain/person/device-name";
import { ownPath } from "../../domain/person/own-path";
import { passkeyAssertionSchema, passkeyAttestationSchema } from "../../domain/person/passkey-answer";
import { isFresh } from "../../domain/person/session";
import { failure, type Result, success } from "../../domain/result";
import type { Exchange } from "../../http/endpoint/endpoint";
import { ok, type Reply } from "../../http/endpoint/reply";
import type { RequestContext } from "../../http/endpoint/request-context";
import { httpEnv } from "../../http/http-env";
import { ownCookie } from "../../http/own-cookie";
import { type ProblemDetails, problemDetails } from "../../http/problem/problem-details";
import { beginSession, browserOf } from "./begin-session";
import { invitationToken, personName } from "./join/join";
import { codesOnce } from "./once-cookie";

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

const tooLongAgo = problemDetails(403, "sign-in-again", "You signed in over an hour ago. Sign in again, then add it.");

export const optionsRequestSchema = z.discriminatedUnion("for", [
  z.object({ for: z.literal("sign-in") }),
  z.object({ for: z.literal("join"), token: invitationToken, name: z.string().max(500).default("") }),
]);

/** Asks for a passkey from somebody who has not signed in. */
export const startPasskey = async (
  { input, now, ...call }: RequestContext<z.infer<typeof optionsRequestSchema>>,
  exchange: Exchange,
): Promise<Result<OptionsReply, ProblemDetails<400 | 404>>> => {
  const { client } = await currentDatabase();
  const browser = browserOf(call, exchange);
  if (input.for === "sign-in") return success(ask(await data.startPasskeySignIn(client, browser)));
  const invitation = await findInvitation(client, { token: input.token, now });
  if (invitation?.state !== "open")
    return failure(problemDetails(404, "not-found", "This invitation has ended. Load the page again."));
  const name = personName.safeParse(invitation.person?.name ?? input.name);
  if (!name.success) return failure(problemDetails(400, "no-name", "Write your name first."));
  const person = { id: invitation.person?.id ?? randomUUID(), name: name.data };
  const registration = { person, invitation: invitation.tokenHash };
  return success(ask(await data.startPasskeyRegistration(client, { ...browser, registration })));
};

export const answerRequestSchema = z.discriminatedUnion("for", [
  z.object({ for: z.literal("sign-in"), credential: passkeyAssertionSchema, next: z.string().nullish() }),
  z.object({ for: z.literal("join"), credential: passkeyAttestationSchema }),
]);

/** Signs in whoever holds a passkey, or makes them a person who was invited to be one. */
export const finishPasskey = async (
  { input, now, ...call }: RequestContext<z.infer<typeof answerRequestSchema>>,
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
  const person = token && (await findPerson(client, { token, now }));
  if (!token || !person) return failure(notRight);
  const cookies = [challengeCookie.expire(SITE_URL), await beginSession(token, exchange)];
  if (input.for === "sign-in") return success({ ...ok({ next: ownPath(input.next) ?? "/account" }), cookies });
  const codes = await replaceRecoveryCodes(client, person.id);
  return success({ ...ok({ next: "/account/codes" }), cookies: [...cookies, codesOnce.write(codes.join("."))] });
};

/** A new passkey is called after the device that it was made on, so that its owner knows it again. */
const named = <Credential>({ userAgent }: { userAgent: string }, credential: Credential) => {
  const { browser, system } = deviceName(userAgent);
  return { credential, name: [browser, system].filter((part) => part !== null).join(", ") };
};

/** Asks somebody who has just signed in for one more passkey. */
export const startOwnPasskey = async (
  { person, now, ...call }: RequestContext<undefined, never, Person>,
  exchange: Exchange,
): Promise<Result<OptionsReply, ProblemDetails<403>>> => {
  if (!isFresh(person.session.since, now)) return failure(tooLongAgo);
  const { client } = await currentDatabase();
  const registration = { person: { id: person.id, name: person.name } };
  return success(ask(await data.startPasskeyRegistration(client, { ...browserOf(call, exchange), registration })));
};

export const ownPasskeySchema = z.object({ credential: passkeyAttestationSchema });

/** Adds it to their account. */
export const addPasskey = async (
  { input, person, now, ...call }: RequestContext<z.infer<typeof ownPasskeySchema>, never, Person>,
  exchange: Exchange,
): Promise<Result<NextReply, ProblemDetails<403>>> => {
  if (!isFresh(person.session.since, now)) return failure(tooLongAgo);
  const { SITE_URL } = httpEnv();
  const challenge = challengeCookie.read(exchange.request.headers, SITE_URL);
  if (challenge === undefined) return failure(notRight);
  const { client } = await currentDatabase();
  const browser = { ...browserOf(call, exchange), challenge };
  const token = await data.finishPasskeyRegistration(client, { ...browser, ...named(browser, input.credential) });
  if (token === null) return failure(notRight);
  const cookies = [challengeCookie.expire(SITE_URL), await beginSession(token, exchange)];
  return success({ ...ok({ next: "/account?done=passkey#passkeys" }), cookies });
};
