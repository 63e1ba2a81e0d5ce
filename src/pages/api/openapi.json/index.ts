import { success } from "../../../domain/result";
import { describeApi } from "../../../http/describe-api";
import { handle } from "../../../http/handle";
import { reads } from "../../../http/method";
import { ok } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

const description = describeApi();

export default handle("/api/openapi.json", { GET: reads(async () => success(ok(description))) });
