import { currentDatabase } from "../../../data/current-database";
import { listPublishedRevisions } from "../../../data/list-published-revisions";
import { success } from "../../../domain/result";
import { siteMap } from "../../../features/announcing/site-map";
import { contentFolder } from "../../../features/publishing/content-folder";
import { openRoute } from "../../../features/routing/open-route";
import { handle } from "../../../http/handle";
import { reads } from "../../../http/method";
import { published } from "../../../http/reply";

export const config = { api: { bodyParser: false } };

export default handle("/sitemap.xml", {
  GET: reads(async ({ site }) => {
    const { client } = await currentDatabase();
    const outcomes = (await openRoute(contentFolder()))?.table.outcomes.map(({ id }) => id) ?? [];
    return success(published("application/xml", await siteMap(site, await listPublishedRevisions(client), outcomes)));
  }),
});
