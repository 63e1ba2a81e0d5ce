import { reading } from "../../../data/database/replica/reading";
import { findPathway } from "../../../data/pathway/find-pathway";
import { listPublishedRevisions } from "../../../data/revision/list-published-revisions";
import { success } from "../../../domain/result";
import { siteMap } from "../../../features/discovery/site-map";
import { unlistedEndpoint } from "../../../http/endpoint/endpoint";
import { published } from "../../../http/endpoint/reply";
import { serve } from "../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export default serve(
  unlistedEndpoint({
    method: "GET",
    path: "/sitemap.xml",
    run: async ({ site }) => {
      const outcomes = (await reading(findPathway))?.table.outcomes.map(({ id }) => id) ?? [];
      const revisions = await reading(listPublishedRevisions);
      return success(published("application/xml", await siteMap(site, revisions, outcomes)));
    },
  }),
);
