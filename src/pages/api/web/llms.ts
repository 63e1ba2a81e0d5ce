import { listArticles } from "../../../data/article/list-articles";
import { reading } from "../../../data/database/replica/reading";
import { success } from "../../../domain/result";
import { llmsText } from "../../../features/discovery/llms-text";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/llms.txt",
    run: async ({ site }) => success(published("text/plain", llmsText(site, await reading(listArticles)))),
  }),
);
