import { daySchema } from "../../domain/day";
import { targetDay } from "../../domain/study-plan/study-plan";

/** A plan as its form sends it, and as an address fills the form in. `month`: `2027-04`; `day`: of it, or empty for its first. */
export type PlanFields = { month: string; day: string; articles: string[] };

const texts = (value: unknown): string[] =>
  [value].flat().filter((entry) => typeof entry === "string" && entry !== "") as string[];

export const readPlanFields = ({ month, day, article }: Record<string, unknown>): PlanFields => ({
  month: texts(month)[0] ?? "",
  day: texts(day)[0] ?? "",
  articles: [...new Set(texts(article))],
});

export const targetOf = ({ month, day }: Pick<PlanFields, "month" | "day">): string =>
  day === "" ? month : `${month}-${day.padStart(2, "0")}`;

/** A day as the fields that stand for it. */
export const fieldsOfDay = (target: string): Pick<PlanFields, "month" | "day"> => ({
  month: target.slice(0, 7),
  day: String(Number(target.slice(8))),
});

export type PlanError = "no-such-day" | "past" | "too-far" | "no-article";

/** What whoever filled in the form has to change. */
export const planErrors = (fields: PlanFields, today: string): PlanError[] => {
  const target = targetOf(fields);
  const isDay = daySchema.safeParse(fields.day === "" ? `${target}-01` : target).success;
  const day = targetDay(target, today);
  const wrongDay: PlanError[] = !isDay ? ["no-such-day"] : day.ok ? [] : [day.failure];
  return [...wrongDay, ...(fields.articles.length === 0 ? ["no-article" as const] : [])];
};

const inAddress = ({ month, day, articles }: PlanFields): string =>
  `${new URLSearchParams([["month", month], ["day", day], ...articles.map((slug) => ["article", slug])])}`;

/** The page with its form filled in, which says what is wrong with it. */
export const planAddress = (fields: PlanFields): string => `/practice/plan?${inAddress(fields)}#plan-form`;

/** The page after a plan was dropped, which offers that plan again; one without fields, as of a day that has passed, it does not. */
export const droppedAddress = (fields: PlanFields): string =>
  `/practice/plan?done=dropped${fields.month === "" ? "" : `&${inAddress(fields)}`}`;
