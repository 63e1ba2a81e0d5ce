import { success } from "../../domain/result";
import { unlistedEndpoint } from "../../http/endpoint/endpoint";
import { ok } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

/** 200 while the process is alive. */
export default serve(
  unlistedEndpoint({ method: "GET", path: "/api/healthz", run: async () => success(ok({ alive: true })) }),
);
