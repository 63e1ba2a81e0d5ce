import { currentDatabase } from "../../../../data/database/current-database";
import { revokeInvitation } from "../../../../data/person/revoke-invitation";
import { admins } from "../../../../domain/person/role";
import { failure, success } from "../../../../domain/result";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { noContent } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { problemDetails } from "../../../../http/problem/problem-details";

export const config = { api: { bodyParser: false } };

export const revokeInvitationEndpoint = endpoint({
  id: "revokeInvitation",
  method: "DELETE",
  path: "/api/studio/invitations/{id}",
  summary: "Ends an invitation that nobody has used.",
  role: admins,
  reply: { status: 204 },
  problems: [404],
  limit: { name: "people", address: 600 },
  run: async ({ params: { id }, now }) => {
    const isRevoked = await revokeInvitation((await currentDatabase()).client, { id, now });
    if (isRevoked) return success(noContent());
    return failure(problemDetails(404, "not-found", "There is no such invitation, or somebody has used it."));
  },
});

export default serve(revokeInvitationEndpoint);
