import { currentDatabase } from "../../data/database/current-database";
import { findUnknown } from "../../data/item/find-unknown";
import { readPlanDay } from "../../data/study-plan/read-plan-day";
import * as data from "../../data/study-plan/save-plan";
import { failure, type Result, success } from "../../domain/result";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import { type PlanRequest, targetDay } from "../../domain/study-plan/study-plan";
import { utcDay } from "../../domain/utc-day";
import type { RequestContext } from "../../http/endpoint/request-context";
import { welcomeCaller } from "../../http/learner/welcome-caller";
import { type ProblemDetails, wrongField } from "../../http/problem/problem-details";
import { noPlan } from "./find-plan-day";

const wrongDays = {
  past: "The target must lie ahead.",
  "too-far": "The target may lie at most two years ahead.",
};

/** Makes the caller's plan, or changes it. Somebody new becomes a learner with it: the cookie is in `headers`. */
export async function savePlan({
  learner,
  input: { target, articles },
  now,
}: Pick<RequestContext<PlanRequest>, "learner" | "input" | "now">): Promise<
  Result<{ plan: PlanDay; headers: Record<string, string> }, ProblemDetails<400 | 404>>
> {
  const day = targetDay(target, utcDay(now));
  if (!day.ok) return failure(wrongField(["target"], wrongDays[day.failure]));
  const slugs = [...new Set(articles)];
  const unknown = await findUnknown((await currentDatabase()).client, { articles: slugs });
  if (unknown?.kind === "unknown-article")
    return failure(
      wrongField(
        ["articles", articles.indexOf(unknown.article)],
        `There is no article "${unknown.article}". GET /api/articles lists those there are.`,
      ),
    );
  const { caller, headers } = await welcomeCaller(learner);
  const { client, learnerId } = caller;
  await data.savePlan(client, { learnerId, target: day.value, articles: slugs, now });
  const plan = await readPlanDay(client, learnerId, now);
  return plan ? success({ plan, headers }) : failure(noPlan);
}
