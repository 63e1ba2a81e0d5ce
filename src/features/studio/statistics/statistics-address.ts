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

const queryOf = ({ by, article }: Pick<StatisticsView, "by" | "article">): Record<string, string> => ({
  by,
  ...(article !== null && { article }),
});

export const statisticsPath = "/studio/statistics";

export const statisticsAddress = ({ sort, isFalling, ...shown }: StatisticsView): string =>
  `${statisticsPath}?${new URLSearchParams({ ...queryOf(shown), sort, ...(isFalling && { order: "falling" }) })}`;

/** Where the statistics of an item version stand. */
export const versionAddress = (version: number): string => `${statisticsPath}/${version}`;

/** Where one sees which rules and models are hard. */
export const rulesPath = `${statisticsPath}/rules`;

/** Where the same comes as a file. */
export const statisticsFile = (kind: "json" | "csv", shown: Pick<StatisticsView, "by" | "article">): string =>
  `/api/studio/statistics${kind === "csv" ? ".csv" : ""}?${new URLSearchParams(queryOf(shown))}`;
