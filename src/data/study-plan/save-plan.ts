import { startOfDay, utcDay } from "../../domain/utc-day";
import { retryConflicts } from "../database/conflicts/retry-conflicts";
import type { PrismaClient } from "../generated/client";
import { countObjectives } from "./count-objectives";

type NewPlan = { learnerId: string; target: string; articles: string[]; now: Date };

/** Makes this learner's plan, or changes it: it then begins anew today, with what is left. */
export const savePlan = async (client: PrismaClient, { learnerId, target, articles, now }: NewPlan): Promise<void> => {
  const { left, done } = await countObjectives(client, { learnerId, articles, now });
  const plan = {
    target: startOfDay(target),
    articles,
    begunOn: startOfDay(utcDay(now)),
    begunLeft: left + done,
  };
  await retryConflicts(() =>
    client.studyPlan.upsert({ where: { learnerId }, create: { learnerId, ...plan }, update: plan }),
  );
};
