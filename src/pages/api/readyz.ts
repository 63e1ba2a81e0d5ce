import { success } from "../../domain/result";
import { whyNotWritable } from "../../features/operations/disk-state";
import { readiness } from "../../features/operations/readiness";
import { unlistedEndpoint } from "../../http/endpoint/endpoint";
import { ok, unavailable } from "../../http/endpoint/reply";
import { serve } from "../../http/endpoint/serve";
import { httpEnv } from "../../http/http-env";
import { log } from "../../http/log/log";

export const config = { api: { bodyParser: false } };

/** Only the embedded database lies in the data folder. */
const whyNotReady = async (): Promise<string | undefined> => {
  const { DATA_DIR, DATABASE_URL } = httpEnv();
  const reason = DATABASE_URL ? undefined : await whyNotWritable(DATA_DIR);
  if (reason) log.error({ reason }, "Not ready: the data folder cannot be written");
  return reason;
};

/** 200 once migrated, content imported and changed pages made anew, while the data folder can be written; 503 elsewhere. */
export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/api/readyz",
    run: async () => {
      const { state } = readiness();
      if (state !== "ready") return success(unavailable({ state }));
      const reason = await whyNotReady();
      return success(reason ? unavailable({ state: "failing", reason }) : ok({ state }));
    },
  }),
);
