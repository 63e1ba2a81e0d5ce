import { roles } from "../../../../domain/person/role";
import { map } from "../../../../domain/result";
import { statisticsCsv } from "../../../../domain/statistics/first-attempts/statistics-csv";
import { loadStatistics } from "../../../../features/studio/statistics/load-statistics";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { file } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { getStatisticsEndpoint } from "../statistics";

export const config = { api: { bodyParser: false } };

export const exportStatisticsEndpoint = endpoint({
  id: "exportStatistics",
  method: "GET",
  path: "/api/studio/statistics.csv",
  summary: "The same as a table for a spreadsheet.",
  query: getStatisticsEndpoint.query,
  role: roles,
  reply: { status: 200, type: "text/csv" },
  problems: [400],
  limit: getStatisticsEndpoint.limit,
  run: async ({ params: { by, article } }) =>
    map(await loadStatistics({ by, article }), (statistics) =>
      file(`iatrox-statistics-${statistics.by}.csv`, "text/csv", statisticsCsv(statistics)),
    ),
});

export default serve(exportStatisticsEndpoint);
