import { z } from "zod";
import { admins } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { recoverPerson } from "../../../../features/people/directory/invite-person";
import { invitationOnce } from "../../../../features/people/once-cookie";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { recoverPersonEndpoint } from "../people/[id]/recovery";

export const config = { api: { bodyParser: false } };

/** `POST /api/studio/people/{id}/recovery` for a form without script: the page that follows shows the address once. */
export default serveForm({
  path: "/api/studio/forms/recovery",
  role: admins,
  fields: z.object({ person: z.string() }),
  limit: recoverPersonEndpoint.limit,
  run: async ({ input, person, ...call }) => {
    const made = await recoverPerson(call, { personId: input.person, by: person.id });
    if (!made.ok) return success({ path: "/studio/people?problem=not-found" });
    return success({ path: "/studio/people", cookies: [invitationOnce.write(made.value.token)] });
  },
});
