import { success } from "../../../domain/result";
import { robots } from "../../../features/discovery/robots";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/robots.txt",
    run: async ({ site }) => success(published("text/plain", robots(site))),
  }),
);
