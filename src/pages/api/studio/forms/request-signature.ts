import { z } from "zod";
import { reviewerRoles } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { signatureRequestSchema } from "../../../../domain/signature/signature-request";
import { requestSignature } from "../../../../features/publishing/signatures/request-signature";
import {
  newRequestAddress,
  requestAddress,
  signingOnce,
} from "../../../../features/studio/signatures/signature-address";
import { serveForm } from "../../../../http/endpoint/form-twin";
import { requestSignatureEndpoint } from "../signature-requests";

export const config = { api: { bodyParser: false } };

/** Boxes that were ticked: none, one or several. */
const ticked = z.preprocess((value) => (value === undefined ? [] : [value].flat()), z.array(z.string()));

/** `POST /api/studio/signature-requests` for a form without script: the page that follows shows the address once. */
export default serveForm({
  path: "/api/studio/forms/request-signature",
  role: reviewerRoles,
  fields: z.object({
    article: z.string(),
    draft: z.string().optional(),
    name: z.string(),
    role: z.string(),
    sections: ticked,
    facts: ticked,
  }),
  limit: requestSignatureEndpoint.limit,
  run: async ({ input, ...call }) => {
    const request = signatureRequestSchema.safeParse(input);
    const made = request.success ? await requestSignature({ ...call, input: request.data }) : undefined;
    if (!made?.ok) {
      const { article, draft, name, role } = input;
      const problem = input.name.trim() === "" ? "no-name" : "no-claims";
      return success({ path: newRequestAddress({ article, draft }, { problem, name, role }) });
    }
    const {
      token,
      made: { id },
    } = made.value;
    return success({ path: requestAddress(id), cookies: [signingOnce.write(token)] });
  },
});
