import { type ListedArticle, listArticles } from "../../data/article/list-articles";
import { currentDatabase } from "../../data/database/current-database";
import { findPathway } from "../../data/pathway/find-pathway";
import { listRecentTimes } from "../../data/response/list-recent-times";
import { countNewByArticle } from "../../data/study-plan/count-objectives";
import { readPlanDay } from "../../data/study-plan/read-plan-day";
import { questionLanguage } from "../../domain/article/question-language";
import type { Language } from "../../domain/language";
import { studyMinutes } from "../../domain/learner/study-minutes";
import { articlesByOutcome, practisedArticles } from "../../domain/pathway/pathway-articles";
import type { PlanDay } from "../../domain/study-plan/plan-day";
import { addDays, utcDay } from "../../domain/utc-day";
import type { Caller } from "../../http/learner/find-caller";
import { fieldsOfDay, type PlanError, type PlanFields, planErrors, readPlanFields } from "./plan-fields";

/** `left`: of its questions, how many are new to the learner. */
export type PlanArticle = Pick<ListedArticle, "slug" | "title" | "shortTitle" | "language"> & { left: number };

export type PlanPage = {
  plan: PlanDay | null;
  /** About so long the share of a day takes. */
  minutes: number;
  done: "saved" | "dropped" | null;
  /** What was just dropped, where it can be made again. */
  dropped: PlanFields | null;
  months: string[];
  articles: PlanArticle[];
  fields: PlanFields;
  errors: PlanError[];
  /** The route that `fields` were chosen for, where the address names one. */
  proposedFor: string | null;
  /** The articles of every route, for the script that knows which one the device keeps; null where somebody has chosen. */
  ofPathways: Record<string, string[]> | null;
};

/** How far ahead somebody plans who has not said when. */
const usualDays = 90;

/** Each month from this one to the last that a plan may have. */
const monthsFrom = (today: string): string[] => {
  const [year = 0, month = 0] = today.split("-").map(Number);
  return Array.from({ length: 25 }, (_, index) =>
    utcDay(new Date(Date.UTC(year, month - 1 + index, 1))).slice(0, "2027-04".length),
  );
};

const listPlanArticles = async (caller: Caller | null, language: Language, now: Date): Promise<PlanArticle[]> => {
  const { client } = await currentDatabase();
  const published = (await listArticles(client)).filter(({ items }) => items.total > 0);
  const bound = questionLanguage(language, published);
  const articles = published.filter((article) => bound === null || article.language === bound);
  const slugs = articles.map(({ slug }) => slug);
  const left = await countNewByArticle(client, { learnerId: caller?.learnerId ?? null, articles: slugs, now });
  return articles.map(({ slug, title, shortTitle, language }) => ({
    ...{ slug, title, shortTitle, language },
    left: left.find(({ article }) => article === slug)?.left ?? 0,
  }));
};

/** What the page of the plan shows. A plan is made by its form alone; nothing is stored for a look. */
export async function loadPlan(
  caller: Caller | null,
  { query, language, now }: { query: Record<string, unknown>; language: Language; now: Date },
): Promise<PlanPage> {
  const { client } = await currentDatabase();
  const today = utcDay(now);
  const [plan, times, articles, pathway] = await Promise.all([
    caller && readPlanDay(client, caller.learnerId, now),
    caller ? listRecentTimes(client, caller.learnerId) : [],
    listPlanArticles(caller, language, now),
    findPathway(client),
  ]);
  const slugs = articles.map(({ slug }) => slug);
  const requested = pathway?.table.outcomes.find(({ id }) => id === query.route);
  const proposed = pathway && requested ? practisedArticles(pathway, requested, { language, slugs }) : [];
  const outcome = proposed.length > 0 ? requested : undefined;
  const isSent = query.month !== undefined;
  const sent = readPlanFields(query);
  const fields: PlanFields = isSent
    ? sent
    : {
        ...(plan && !plan.isOver
          ? fieldsOfDay(plan.target)
          : { month: addDays(today, usualDays).slice(0, 7), day: "" }),
        articles: outcome ? proposed : (plan?.articles ?? slugs),
      };
  // "Back" may lead to an address that says of the plan what is no longer so.
  const last = plan ? "saved" : "dropped";
  const done = query.done === last ? last : null;
  const errors = isSent ? planErrors(sent, today) : [];
  return {
    plan,
    minutes: studyMinutes(plan?.newADay ?? 0, times),
    done,
    dropped: done === "dropped" && !plan && isSent && errors.length === 0 ? sent : null,
    months: monthsFrom(today),
    articles,
    fields,
    errors,
    proposedFor: isSent || !outcome ? null : outcome[language],
    ofPathways: isSent || plan || outcome ? null : pathway ? articlesByOutcome(pathway, { language, slugs }) : {},
  };
}
