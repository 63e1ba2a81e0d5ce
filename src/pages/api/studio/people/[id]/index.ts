import { admins } from "../../../../../domain/person/role";
import { personChangeSchema } from "../../../../../domain/person/staffing";
import { map } from "../../../../../domain/result";
import { changePerson } from "../../../../../features/people/directory/change-person";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const changePersonEndpoint = endpoint({
  id: "changePerson",
  method: "PUT",
  path: "/api/studio/people/{id}",
  summary: "Gives a person another role, or says whether they may sign in. Their sessions end. An admin must remain.",
  role: admins,
  body: { name: "PersonChange", schema: personChangeSchema },
  reply: { status: 204 },
  problems: [404, 409],
  limit: { name: "people", address: 600 },
  run: async ({ params: { id }, input, now }) => map(await changePerson(id, { change: input, now }), () => noContent()),
});

export default serve(changePersonEndpoint);
