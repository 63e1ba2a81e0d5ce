import type { ListedArticle } from "../../data/article/list-articles";
import { readMastery } from "../../data/card/read-mastery";
import { countItems } from "../../data/item/count-items";
import { listMisses, type MissedQuestion } from "../../data/miss/list-misses";
import { listOwnReports } from "../../data/report/list-own-reports";
import { readHistory } from "../../data/response/read-history";
import { readCalibration } from "../../data/review/read-calibration";
import { languageOf } from "../../domain/article/article-slug";
import { answerText, missedParts } from "../../domain/item/answer/answer-text";
import { languageOfItem } from "../../domain/item/item-identity";
import type { Language } from "../../domain/language";
import type { Forecast } from "../../domain/review/due/forecast";
import { utcDay } from "../../domain/utc-day";
import type { Caller } from "../../http/learner/find-caller";
import { missFilterSchema } from "./misses/filter-misses";
import { onePerItem, type SingleMiss } from "./misses/one-per-item";
import type { Progress } from "./progress-view";

/** How far ahead reviews are told. */
const forecastDays = 14;

type Opening = {
  query: Record<string, unknown>;
  published: readonly ListedArticle[];
  language: Language;
  /** The language that questions are to be in, where there are any in it. */
  bound: Language | null;
  /** What comes up from today on; it was read after what is over was settled. */
  forecast: Forecast;
  now: Date;
};

/** All that the page of progress tells; null for a learner who has not practised, or has reset all of it, and has reported nothing. */
export async function loadProgress(
  { client, learnerId }: Caller,
  { query, published, language, bound, forecast, now }: Opening,
): Promise<Progress | null> {
  const inLanguage: Record<string, string> & { language?: Language } = bound ? { language: bound } : {};
  const [misses, askable, sections, calibration, { blocks, days }, reports] = await Promise.all([
    listMisses(client, learnerId, now),
    countItems(client, { learnerId, now }, inLanguage),
    readMastery(client, learnerId, now),
    readCalibration(client, learnerId),
    readHistory(client, learnerId, now),
    listOwnReports(client, learnerId),
  ]);
  if (blocks.length === 0 && reports.length === 0) return null;
  const titles = new Map(sections.map(({ article, title }) => [article, title]));
  const titleOf = new Map(published.map(({ slug, title }) => [slug, title]));
  return {
    today: utcDay(now),
    misses: onePerItem(misses.map((miss) => singleMiss(miss, titles.get(miss.article) ?? miss.article))),
    missedLast: { count: askable.byState.incorrect, fields: { states: "incorrect", ...inLanguage } },
    filter: missFilterSchema.parse(query),
    sections,
    notBegun: published
      .filter(({ slug, items }) => items.total > 0 && languageOf(slug) === language && !titles.has(slug))
      .map(({ slug, title }) => ({ slug, title })),
    forecast: forecast.slice(0, forecastDays),
    calibration,
    days,
    reports: reports.map((report) => ({ ...report, title: titleOf.get(report.article) ?? report.article })),
    blocks: blocks.map(({ createdAt, ...block }) => ({ ...block, day: utcDay(createdAt) })),
  };
}

const singleMiss = (
  {
    questionId,
    at,
    stem,
    misconception,
    certainty,
    answer,
    item,
    comesBackOn,
    retestsPassed,
    passage,
    retired,
    article,
  }: MissedQuestion,
  articleTitle: string,
): SingleMiss => ({
  identity: item.identity,
  id: questionId,
  day: utcDay(at),
  article,
  articleTitle,
  language: languageOfItem(item),
  stem,
  believed: misconception,
  answered: answerText(item, answer),
  key: answerText(item, item.key),
  parts: missedParts(item, answer),
  certainty,
  passage,
  retired,
  comesBackOn,
  retestsPassed,
});
