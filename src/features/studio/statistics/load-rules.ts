import { z } from "zod";
import { currentDatabase } from "../../../data/database/current-database";
import { analyseArticles } from "../../../data/tally/load-versions";
import { readCalibration } from "../../../data/tally/read-calibration";
import type { Language } from "../../../domain/language";
import { calibratedRules, calibratedRulesSchema } from "../../../domain/statistics/families/calibrated-rules";
import type { AnalysedVersion } from "../../../domain/statistics/first-attempts/analyse-versions";

/** `learners`, `answers`: those that it rests on; `reliability`: marginal, null where there are none. */
export const rulesReplySchema = z.object({
  learners: z.int(),
  answers: z.int(),
  abilitySd: z.number(),
  reliability: z.number().nullable(),
  ...calibratedRulesSchema.shape,
});
export type RulesReply = z.infer<typeof rulesReplySchema>;

const nothing: RulesReply = {
  ...{ learners: 0, answers: 0, abilitySd: 0, reliability: null },
  ...{ models: [], slots: [], facts: [] },
};

/** Which rules learners get wrong, as found when answers were counted last. `language`: of the sentences, where there is a choice. */
export const loadRules = async (language: Language): Promise<RulesReply> => {
  const { client } = await currentDatabase();
  const calibration = await readCalibration(client);
  if (!calibration) return nothing;
  const versions: AnalysedVersion[] = [];
  for await (const analysed of analyseArticles(client)) versions.push(...analysed);
  const { learners, answers, abilitySd, reliability } = calibration;
  return { learners, answers, abilitySd, reliability, ...calibratedRules(calibration, versions, language) };
};
