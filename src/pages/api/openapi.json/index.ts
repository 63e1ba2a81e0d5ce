import { success } from "../../../domain/result";
import { describeApi } from "../../../http/endpoint/describe-api";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { ok } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

const description = describeApi();

export default handle("/api/openapi.json", { GET: reads(async () => success(ok(description))) });
