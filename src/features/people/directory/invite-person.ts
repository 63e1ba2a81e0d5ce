import { currentDatabase } from "../../../data/database/current-database";
import * as data from "../../../data/person/create-invitation";
import { type InvitationRequest, joinAddress } from "../../../domain/person/invitation";
import { failure, type Result, success } from "../../../domain/result";
import type { RequestContext } from "../../../http/endpoint/request-context";
import { pageLanguage } from "../../../http/page/page-language";
import { type ProblemDetails, problemDetails } from "../../../http/problem/problem-details";
import { sendsMail } from "../../../http/sends-mail";

const nameUsed = problemDetails(409, "name-used", "There is a person of this e-mail address or name already.");

export const noSuchPerson = problemDetails(404, "not-found", "There is no such person, or they may not sign in.");

/** `token`: what the address ends in, for a page that shows it once. */
export type Invited = { token: string; invitation: { address: string; expiresAt: string } };

const toInvited = ({ token, expiresAt }: data.MadeInvitation, origin: string): Invited => ({
  token,
  invitation: { address: `${origin}${joinAddress(token)}`, expiresAt: expiresAt.toISOString() },
});

type Call = Pick<RequestContext, "origin" | "now">;

/** Invites somebody new. `by`: the id of the admin who does; null for a command on the server's machine. */
export const invitePerson = async (
  { origin, params, now }: Call & Pick<RequestContext, "params">,
  { request, by }: { request: InvitationRequest; by: string | null },
): Promise<Result<Invited, ProblemDetails<409>>> => {
  const { client } = await currentDatabase();
  const mailIn = sendsMail() ? pageLanguage(params) : null;
  const made = await data.createInvitation(client, { request, invitedById: by, mailIn, now });
  return made.ok ? success(toInvited(made.value, origin)) : failure(nameUsed);
};

/** Makes an address by which a person comes back who lost what they sign in with. */
export const recoverPerson = async (
  { origin, now }: Call,
  { personId, by }: { personId: string; by: string },
): Promise<Result<Invited, ProblemDetails<404>>> => {
  const { client } = await currentDatabase();
  const made = await data.createRecovery(client, { personId, invitedById: by, now });
  return made.ok ? success(toInvited(made.value, origin)) : failure(noSuchPerson);
};
