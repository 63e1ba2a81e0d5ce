import { z } from "zod";

/** What a guide is for, in the order in which a doctor from abroad comes to it. */
export const stageSchema = z.enum([
  "start",
  "examinations",
  "residency",
  "practice-ready",
  "certification",
  "provinces",
]);
export type Stage = z.infer<typeof stageSchema>;

/** The articles of one stage, in the order of the list. `stage`: null for those without one. */
export type StageGroup<Listed> = { stage: Stage | null; articles: Listed[] };

/** Each article once, by stage; stages in their order, without those that no article has, and what has none at the end. */
export const groupByStage = <Listed extends { stage: Stage | null }>(
  articles: readonly Listed[],
): StageGroup<Listed>[] =>
  [...stageSchema.options, null]
    .map((stage) => ({ stage, articles: articles.filter((article) => article.stage === stage) }))
    .filter((group) => group.articles.length > 0);
