import type { Language } from "../../../domain/language";
import type { StatisticsGrouping } from "../../../domain/statistics/first-attempts/statistics-row";

/** What a column of the table can be sorted by. */
export const sortKeys = [
  "name",
  "n",
  "facility",
  "itemRest",
  "discrimination",
  "rapidShare",
  "medianMs",
  "flags",
] as const;
export type SortKey = (typeof sortKeys)[number];

/** What the page shows: `article`: of one guide alone, its slug; `isFalling`: the highest first. */
export type StatisticsView = { by: StatisticsGrouping; article: string | null; sort: SortKey; isFalling: boolean };

/** A guide in one language. */
export type StatisticsArticle = { slug: string; title: string; language: Language };

const queryOf = ({ by, article }: Pick<StatisticsView, "by" | "article">): Record<string, string> => ({
  by,
  ...(article !== null && { article }),
});

export const statisticsPath = "/studio/statistics";

export const statisticsAddress = ({ sort, isFalling, ...shown }: StatisticsView): string =>
  `${statisticsPath}?${new URLSearchParams({ ...queryOf(shown), sort, order: isFalling ? "falling" : "rising" })}`;

/** Where the statistics of an item version stand. */
export const versionAddress = (version: number): string => `${statisticsPath}/${version}`;

/** Where one sees which rules and models are hard. */
export const rulesPath = `${statisticsPath}/rules`;
export const rulesFile = `/api${rulesPath}`;

/** What difficulty is told of there. */
export const ruleKinds = ["facts", "models", "slots"] as const;
export type RuleKind = (typeof ruleKinds)[number];

/** Where every row of a kind is shown. */
export const rulesAddress = (all: RuleKind): string => `${rulesPath}?all=${all}#${all}`;

/** Where the same comes as a file. */
export const statisticsFile = (kind: "json" | "csv", shown: Pick<StatisticsView, "by" | "article">): string =>
  `/api/studio/statistics${kind === "csv" ? ".csv" : ""}?${new URLSearchParams(queryOf(shown))}`;
