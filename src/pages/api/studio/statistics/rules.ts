import { originalLanguage } from "../../../../domain/language";
import { roles } from "../../../../domain/person/role";
import { success } from "../../../../domain/result";
import { loadRules, rulesReplySchema } from "../../../../features/studio/statistics/load-rules";
import { endpoint } from "../../../../http/endpoint/endpoint";
import { ok } from "../../../../http/endpoint/reply";
import { serve } from "../../../../http/endpoint/serve";
import { getStatisticsEndpoint } from ".";

export const config = { api: { bodyParser: false } };

export const getRuleStatisticsEndpoint = endpoint({
  id: "getRuleStatistics",
  method: "GET",
  path: "/api/studio/statistics/rules",
  summary:
    "Which facts, item models and values of their slots people get wrong, the hardest first, and what they believe instead. Difficulties in logits above the mean ability, by a Rasch model of item families.",
  role: roles,
  reply: { status: 200, body: { name: "RuleStatistics", schema: rulesReplySchema } },
  problems: [],
  limit: getStatisticsEndpoint.limit,
  run: async () => success(ok(await loadRules(originalLanguage))),
});

export default serve(getRuleStatisticsEndpoint);
