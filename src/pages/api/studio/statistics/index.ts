import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import {
  statisticsGroupings,
  statisticsReplySchema,
} from "../../../../domain/statistics/first-attempts/statistics-row";
import { loadStatistics } from "../../../../features/studio/statistics/load-statistics";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";

export const config = { api: { bodyParser: false } };

export const getStatisticsEndpoint = endpoint({
  id: "getStatistics",
  method: "GET",
  path: "/api/studio/statistics",
  summary:
    "What first attempts before feedback say of each question, or of questions put together: how many, how hard, whether whoever knows more gets it right, who chose what, what changed.",
  query: {
    by: `One of ${statisticsGroupings.join(", ")}; without it, item.`,
    article: "The slug of a guide in one language; without it, all guides.",
  },
  role: roles,
  reply: { status: 200, body: { name: "Statistics", schema: statisticsReplySchema } },
  problems: [400],
  limit: { name: "statistics", address: 300 },
  run: async ({ params: { by, article } }) =>
    map(await loadStatistics({ by, article }), (statistics) => ok(statistics)),
});

export default serve(getStatisticsEndpoint);
