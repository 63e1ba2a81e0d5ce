import { z } from "zod";
import { map } from "../../../domain/result";
import { linkOnce, makeLink } from "../../../features/account/devices/make-link";
import { serveForm } from "../../../http/endpoint/form-twin";
import { makeLinkEndpoint } from "../me/links";

export const config = { api: { bodyParser: false } };

/** `POST /api/me/links` for a form without script; the page that follows shows the link, once. */
export default serveForm({
  path: "/api/practice/link",
  fields: z.object({ make: z.literal("yes") }),
  limit: makeLinkEndpoint.limit,
  run: async (call, exchange) =>
    map(await makeLink(call, exchange), ({ link }) => ({
      path: "/practice/my-data#link",
      cookies: [linkOnce.write(link)],
    })),
});
