import { linkAddress, madeLinkSchema } from "../../../domain/learner/device-link";
import { map } from "../../../domain/result";
import { makeLink } from "../../../features/account/devices/make-link";
import { endpoint } from "../../../http/endpoint/endpoint";
import { created } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const makeLinkEndpoint = endpoint({
  id: "makeLink",
  method: "POST",
  path: "/api/me/links",
  summary:
    "Makes an address by which one other browser joins this learner within ten minutes. The one before ends. It is given once.",
  learner: "required",
  reply: { status: 201, body: { name: "DeviceLink", schema: madeLinkSchema } },
  problems: [404],
  limit: { name: "links", address: 600, learner: 20 },
  run: async (call, exchange) =>
    map(await makeLink(call, exchange), ({ link, expiresAt }) =>
      created({ address: call.origin + linkAddress(link), expiresAt: expiresAt.toISOString() }),
    ),
});

export default serve(makeLinkEndpoint);
