import { randomUUID } from "node:crypto";
import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { acceptInvitation, acceptWithAccount } from "../../../data/person/accept-invitation";
import { hashPassword } from "../../../data/person/authentication/change-password";
import { signIn } from "../../../data/person/authentication/sign-in";
import { findInvitation } from "../../../data/person/find-invitation";
import type { Account } from "../../../data/person/find-person";
import { hashPersonToken } from "../../../data/person/person-token";
import { replaceRecoveryCodes } from "../../../data/person/recovery-codes";
import { joinAddress } from "../../../domain/person/invitation";
import { passwordError } from "../../../domain/person/password";
import { isFresh } from "../../../domain/person/session";
import { signInAddress } from "../../../domain/person/sign-in-address";
import { typedName } from "../../../domain/person/sign-in-name";
import type { Exchange } from "../../../http/endpoint/endpoint";
import type { Onward } from "../../../http/endpoint/form-twin";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { pageLanguage } from "../../../http/page/page-language";
import { beginSession, browserOf, greetPerson } from "../begin-session";
import { codesOnce } from "../once-cookie";

/** The token in the address of an invitation. */
export const invitationToken = z.string().regex(/^[0-9a-f]{64}$/);

export const personName = z.string().trim().min(1).max(80);

/** Gives the role of an invitation to the account of whoever holds it and has just signed in. */
export const joinWithAccount = async ({
  input: { token },
  person,
  now,
}: RequestContext<{ token: string }, never, Account>): Promise<Onward> => {
  const next = joinAddress(token);
  if (!isFresh(person.session.since, now)) return { path: signInAddress({ next }) };
  const { client } = await currentDatabase();
  const { id: personId, session } = person;
  const accepting = { tokenHash: hashPersonToken(token), personId, sessionId: session.id, now };
  return { path: (await acceptWithAccount(client, accepting)) ? "/studio" : next };
};

export const joinFields = z.object({
  token: invitationToken,
  name: z.string().max(500).default(""),
  password: z.string().max(1000),
});

/** Makes whoever holds an invitation a person with a password, or lets them back in, and signs them in. */
export const join = async (
  { input: { token, name, password }, now, params, ...call }: RequestContext<z.infer<typeof joinFields>>,
  exchange: Exchange,
): Promise<Onward> => {
  const { client } = await currentDatabase();
  const invitation = await findInvitation(client, { token, now });
  if (invitation?.state !== "open") return { path: joinAddress(token) };
  const { tokenHash, signInName, person } = invitation;
  const named = personName.safeParse(person?.name ?? name);
  const problem = named.success ? passwordError(password, [named.data, typedName(signInName)]) : "no-name";
  if (!named.success || problem)
    return { path: `${joinAddress(token)}?${new URLSearchParams({ problem: problem ?? "", name })}` };
  const accepted = await acceptInvitation(client, {
    ...{ tokenHash, now, passwordHash: await hashPassword(password) },
    person: { id: randomUUID(), name: named.data, language: pageLanguage(params) },
  });
  if (!accepted) return { path: `${joinAddress(token)}?problem=name-used` };
  await greetPerson(accepted.personId, now);
  const codes = await replaceRecoveryCodes(client, accepted.personId);
  const session = await signIn(client, { ...browserOf(call, exchange), signInName, password });
  const begun = session && (await beginSession(session, now, exchange));
  if (!begun) return { path: "/sign-in" };
  return { path: "/account/codes", cookies: [...begun.cookies, codesOnce.write(codes.join("."))] };
};
