import { success } from "../../../domain/result";
import { robots } from "../../../features/discovery/robots";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { published } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/robots.txt", {
  GET: reads(async ({ site }) => success(published("text/plain", robots(site)))),
});
