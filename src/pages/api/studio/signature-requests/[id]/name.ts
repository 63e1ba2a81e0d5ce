import { admins } from "../../../../../domain/person/role";
import { map } from "../../../../../domain/result";
import { strikeExpert } from "../../../../../features/publishing/signatures/strike-expert";
import { endpoint } from "../../../../../http/endpoint/endpoint";
import { noContent } from "../../../../../http/endpoint/reply";
import { serve } from "../../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const strikeExpertEndpoint = endpoint({
  id: "strikeExpert",
  method: "DELETE",
  path: "/api/studio/signature-requests/{id}/name",
  summary: "Strikes the name of an expert who wants to be removed. What they signed still counts.",
  role: admins,
  reply: { status: 204 },
  problems: [404],
  limit: { name: "signature requests", address: 120 },
  run: async (call, { response }) => map(await strikeExpert(call, response), () => noContent()),
});

export default serve(strikeExpertEndpoint);
