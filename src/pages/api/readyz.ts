import { success } from "../../domain/result";
import { readiness } from "../../features/operating/readiness";
import { handle } from "../../http/handle";
import { reads } from "../../http/method";

export const config = { api: { bodyParser: false } };

/** 200 once migrated, content imported and changed pages made anew; 503 before. */
export default handle("/api/readyz", {
  GET: reads(async () => {
    const { state } = readiness();
    return success({ status: state === "ready" ? 200 : 503, body: { state } });
  }),
});
