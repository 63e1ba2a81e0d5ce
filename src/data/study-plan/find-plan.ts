import type { StudyPlan } from "../../domain/study-plan/study-plan";
import { utcDay } from "../../domain/utc-day";
import type { PrismaClient, StudyPlan as StoredPlan } from "../generated/client";

export const toStudyPlan = ({ target, articles, begunOn, begunLeft }: StoredPlan): StudyPlan => ({
  target: utcDay(target),
  articles,
  begunOn: utcDay(begunOn),
  begunLeft,
});

/** This learner's plan, or null. */
export const findPlan = async (client: PrismaClient, learnerId: string): Promise<StudyPlan | null> => {
  const stored = await client.studyPlan.findUnique({ where: { learnerId } });
  return stored && toStudyPlan(stored);
};
