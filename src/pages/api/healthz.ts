import { success } from "../../domain/result";
import { handle } from "../../http/endpoint/handle";
import { reads } from "../../http/endpoint/method";
import { ok } from "../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

/** 200 while the process is alive. */
export default handle("/api/healthz", { GET: reads(async () => success(ok({ alive: true }))) });
