import { type PlanDay, planDay } from "../../domain/study-plan/plan-day";
import { utcDay } from "../../domain/utc-day";
import type { PrismaClient } from "../generated/client";
import { countObjectives } from "./count-objectives";
import { findPlan } from "./find-plan";

/** This learner's plan as it is today, or null. */
export const readPlanDay = async (client: PrismaClient, learnerId: string, now: Date): Promise<PlanDay | null> => {
  const plan = await findPlan(client, learnerId);
  if (!plan) return null;
  const counts = await countObjectives(client, { learnerId, articles: plan.articles, now });
  return planDay(plan, { ...counts, today: utcDay(now) });
};
