import { madeInvitationSchema } from "../../../../../domain/person/directory";
import { admins } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { recoverPerson } from "../../../../../features/people/directory/invite-person";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { created } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const recoverPersonEndpoint = endpoint({
  id: "recoverPerson",
  method: "POST",
  path: "/api/studio/people/{id}/recovery",
  summary: "Makes an address by which a person who lost their password comes back, once and within seven days.",
  role: admins,
  reply: { status: 201, body: { name: "MadeInvitation", schema: madeInvitationSchema } },
  problems: [404],
  limit: { name: "people", address: 600 },
  run: async ({ params: { id }, person, ...call }) =>
    map(await recoverPerson(call, { personId: id, by: person.id }), ({ invitation }) => created(invitation)),
});

export default serve(recoverPersonEndpoint);
