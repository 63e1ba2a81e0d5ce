import { z } from "zod";
import { invitationRequestSchema } from "../../../../domain/person/invitation";
import { admins } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { invitePerson } from "../../../../features/people/directory/invite-person";
import { invitationOnce } from "../../../../features/people/once-cookie";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { invitePersonEndpoint } from "../invitations";

export const config = { api: { bodyParser: false } };

/** `POST /api/studio/invitations` for a form without script: the page that follows shows the address once. */
export default serveForm({
  path: "/api/studio/forms/invite",
  role: admins,
  fields: z.object({ name: z.string(), role: z.string() }),
  limit: invitePersonEndpoint.limit,
  run: async ({ input, person, ...call }) => {
    const request = invitationRequestSchema.safeParse(input);
    if (!request.success) return success({ path: "/studio/people?problem=no-sign-in-name#invite" });
    const made = await invitePerson(call, { request: request.data, by: person.id });
    if (!made.ok) return success({ path: "/studio/people?problem=name-used#invite" });
    return success({ path: "/studio/people", cookies: [invitationOnce.write(made.value.token)] });
  },
});
