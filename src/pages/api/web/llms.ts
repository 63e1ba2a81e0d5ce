import { listArticles } from "../../../data/catalogue/list-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { success } from "../../../domain/result";
import { llmsText } from "../../../features/discovery/llms-text";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { published } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/llms.txt", {
  GET: reads(async ({ site }) => {
    const { client } = await currentDatabase();
    return success(published("text/plain", llmsText(site, await listArticles(client))));
  }),
});
