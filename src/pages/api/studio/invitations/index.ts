import { madeInvitationSchema } from "../../../../domain/person/directory";
import { invitationRequestSchema } from "../../../../domain/person/invitation";
import { admins } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { invitePerson } from "../../../../features/people/directory/invite-person";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { created } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const invitePersonEndpoint = endpoint({
  id: "invitePerson",
  method: "POST",
  path: "/api/studio/invitations",
  summary: "Invites somebody by e-mail address or name: gives an address that works once and within seven days.",
  role: admins,
  body: { name: "InvitationRequest", schema: invitationRequestSchema },
  reply: { status: 201, body: { name: "MadeInvitation", schema: madeInvitationSchema } },
  problems: [409],
  limit: { name: "people", address: 600 },
  run: async ({ input, person, ...call }) =>
    map(await invitePerson(call, { request: input, by: person.id }), ({ invitation }) => created(invitation)),
});

export default serve(invitePersonEndpoint);
