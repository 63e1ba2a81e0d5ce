import { z } from "zod";
import { formTwin } from "../../../../http/endpoint/form-twin";
import { revokeInvitationEndpoint } from "../invitations/[id]";

export const config = { api: { bodyParser: false } };

/** `DELETE /api/studio/invitations/{id}` for a form without script. */
export default formTwin(revokeInvitationEndpoint, {
  path: "/api/studio/forms/revoke",
  fields: z.object({ invitation: z.string() }),
  request: ({ invitation }) => ({ params: { id: invitation } }),
  onward: () => "/studio/people?done=revoked",
});
