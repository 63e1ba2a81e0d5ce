import { invitationRequestSchema } from "../../../domain/person/invitation";
import { failure, map } from "../../../domain/result";
import { isOwnProgram, notThisMachine } from "../../../features/operations/own-program";
import { invitePerson } from "../../../features/people/directory/invite-person";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { ok } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** Invites somebody, for `npm run studio:invite` while this server runs. */
const inviteEndpoint = unlistedEndpoint({
  method: "POST",
  path: "/api/people/invite",
  body: invitationRequestSchema,
  run: async ({ input, ...call }, { request }) => {
    if (!(await isOwnProgram(request))) return failure(notThisMachine);
    return map(await invitePerson(call, { request: input, by: null }), ({ token }) => ok({ token }));
  },
});

export default serve(inviteEndpoint);
