import { type CsvCell, writeCsv } from "../../text/write-csv";
import type { GroupStatisticsRow, ItemStatisticsRow, StatisticsReply } from "./statistics-row";

/** A column: what it is called, and its cell of a row. */
type Columns<Row> = Record<string, (row: Row) => CsvCell>;

const optionCell = (row: ItemStatisticsRow): string =>
  row.options
    .map(({ text, isKey, chosen, thirds }) =>
      [`${isKey ? "* " : ""}${text}`, chosen, ...thirds.map((each) => each?.toFixed(3) ?? "")].join(" | "),
    )
    .join("\n");

const itemColumns: Columns<ItemStatisticsRow> = {
  identity: ({ identity }) => identity,
  version: ({ number }) => number,
  "in use": ({ isLive }) => (isLive ? "yes" : "no"),
  article: ({ article }) => article,
  language: ({ language }) => language,
  section: ({ section }) => section,
  form: ({ form }) => form,
  model: ({ model }) => model,
  fact: ({ fact }) => fact,
  stem: ({ stem }) => stem,
  n: ({ n }) => n,
  new: ({ isNew }) => (isNew ? "yes" : "no"),
  "rapid share": ({ rapidShare }) => rapidShare,
  facility: ({ facility }) => facility,
  "facility low": ({ interval }) => interval?.low ?? null,
  "facility high": ({ interval }) => interval?.high ?? null,
  rested: ({ rested }) => rested,
  "item rest": ({ itemRest }) => itemRest,
  discrimination: ({ discrimination }) => discrimination,
  "moodle discrimination index": ({ discriminationIndex }) => discriminationIndex,
  "moodle discriminative efficiency": ({ discriminativeEfficiency }) => discriminativeEfficiency,
  "median ms": ({ medianMs }) => medianMs,
  "facility low third": ({ thirds }) => thirds[0]?.facility ?? null,
  "facility middle third": ({ thirds }) => thirds[1]?.facility ?? null,
  "facility high third": ({ thirds }) => thirds[2]?.facility ?? null,
  "since version": ({ change }) => change?.number ?? null,
  "facility change": ({ change }) => change?.difference ?? null,
  "facts changed": ({ change }) => (change === null ? null : change.factsChanged ? "yes" : "no"),
  "mh delta": ({ dif }) => dif?.delta ?? null,
  "ets class": ({ dif }) => dif?.difClass ?? null,
  flags: ({ flags }) => flags.join(" "),
  options: optionCell,
};

const groupColumns: Columns<GroupStatisticsRow> = {
  name: ({ name }) => name,
  versions: ({ versions }) => versions,
  known: ({ known }) => known,
  flagged: ({ flagged }) => flagged,
  n: ({ n }) => n,
  "rapid share": ({ rapidShare }) => rapidShare,
  facility: ({ facility }) => facility,
  "facility low": ({ interval }) => interval?.low ?? null,
  "facility high": ({ interval }) => interval?.high ?? null,
  "item rest": ({ itemRest }) => itemRest,
  "median ms": ({ medianMs }) => medianMs,
};

const table = <Row>(columns: Columns<Row>, rows: readonly Row[]): string =>
  writeCsv([Object.keys(columns), ...rows.map((row) => Object.values(columns).map((cell) => cell(row)))]);

/**
 * The statistics as a table for a spreadsheet (RFC 4180). `options`: one a line, the key with a star, then how often it was chosen and
 * its share of each third, from the least able up.
 */
export const statisticsCsv = ({ by, items, groups }: StatisticsReply): string =>
  by === "item" ? table(itemColumns, items) : table(groupColumns, groups);
