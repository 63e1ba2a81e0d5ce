import { listArticles } from "../../../data/catalogue/list-articles";
import { currentDatabase } from "../../../data/database/current-database";
import { success } from "../../../domain/result";
import { handle } from "../../../http/endpoint/handle";
import { reads } from "../../../http/endpoint/method";
import { ok } from "../../../http/endpoint/reply";

export const config = { api: { bodyParser: false } };

export default handle("/api/articles", {
  GET: reads(async () => {
    const { client } = await currentDatabase();
    return success(ok(await listArticles(client)));
  }),
});
