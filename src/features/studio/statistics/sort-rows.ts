import type { GroupStatisticsRow, ItemStatisticsRow } from "../../../domain/statistics/first-attempts/statistics-row";
import type { SortKey } from "./statistics-address";

/** What the table shows of an item or a group. `version`: null of a group. */
export type StatisticsTableRow = Pick<
  GroupStatisticsRow,
  "name" | "n" | "isNew" | "facility" | "interval" | "itemRest" | "rapidShare" | "medianMs"
> & {
  version: number | null;
  number: number;
  isLive: boolean;
  language: string | null;
  discrimination: number | null;
  flags: ItemStatisticsRow["flags"];
  flagged: number;
  known: { known: number; all: number } | null;
};

export const itemRow = (row: ItemStatisticsRow): StatisticsTableRow => {
  const { version, number, isLive, language, stem, n, isNew, facility, interval, itemRest, rapidShare, medianMs } = row;
  return {
    ...{ version, number, isLive, language, name: stem, n, isNew, facility, interval, itemRest, rapidShare, medianMs },
    ...{ discrimination: row.discrimination, flags: row.flags, flagged: row.flags.length, known: null },
  };
};

export const groupRow = ({ versions, known, ...row }: GroupStatisticsRow): StatisticsTableRow => ({
  ...row,
  ...{ version: null, number: 1, isLive: true, language: null, discrimination: null, flags: [] },
  known: { known, all: versions },
});

const sortedBy = (row: StatisticsTableRow, sort: Exclude<SortKey, "name">): number | null =>
  sort === "flags" ? row.flagged : row[sort];

/** By one column; what is not known comes last whichever way, and rows that are equal keep their order. */
export const sortRows = (
  rows: readonly StatisticsTableRow[],
  sort: SortKey,
  isFalling: boolean,
): StatisticsTableRow[] => {
  const way = isFalling ? -1 : 1;
  return [...rows].sort((one, other) => {
    if (sort === "name") return way * one.name.localeCompare(other.name);
    const [a, b] = [sortedBy(one, sort), sortedBy(other, sort)];
    if (a === null || b === null) return Number(a === null) - Number(b === null);
    return way * (a - b);
  });
};
