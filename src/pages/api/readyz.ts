import { success } from "../../domain/result";
import { whyNotWritable } from "../../features/operations/disk-state";
import { readiness } from "../../features/operations/readiness";
import { handle } from "../../http/endpoint/handle";
import { reads } from "../../http/endpoint/method";
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
export default handle("/api/readyz", {
  GET: reads(async () => {
    const { state } = readiness();
    if (state !== "ready") return success({ status: 503, body: { state } });
    const reason = await whyNotReady();
    return success(reason ? { status: 503, body: { state: "failing", reason } } : { status: 200, body: { state } });
  }),
});
