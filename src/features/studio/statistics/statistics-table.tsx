import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";
import { type FigureColumn, FiguresTable } from "./figures-table";
import { useFigures } from "./format-figures";
import { GroupName } from "./group-name";
import type { StatisticsTableRow } from "./sort-rows";
import {
  type SortKey,
  type StatisticsArticle,
  type StatisticsView,
  statisticsAddress,
  versionAddress,
} from "./statistics-address";

type Column = FigureColumn<StatisticsTableRow> & { key: SortKey };

/** The columns of numbers; of a group there is no discrimination. */
export const useStatisticsColumns = (isOfItems: boolean): Column[] => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const { heads } = messages;
  const { share, decimal, interval, whole } = useFigures();
  const columns: Column[] = [
    { key: "n", head: heads.n, cell: ({ n, isNew }) => `${whole(n)}${isNew ? ` (${messages.isNew})` : ""}` },
    { key: "facility", head: heads.facility, cell: (row) => `${share(row.facility)} ${interval(row.interval)}`.trim() },
    { key: "itemRest", head: heads.itemRest, cell: ({ itemRest }) => decimal(itemRest) },
    { key: "discrimination", head: heads.discrimination, cell: ({ discrimination }) => decimal(discrimination) },
    { key: "rapidShare", head: heads.rapid, cell: ({ rapidShare }) => share(rapidShare) },
    { key: "medianMs", head: heads.time, cell: ({ medianMs }) => (medianMs === null ? "" : formatDuration(medianMs)) },
    { key: "flags", head: heads.flagged, cell: ({ flagged }) => (flagged === 0 ? "" : whole(flagged)) },
  ];
  return columns.filter(({ key }) => isOfItems || key !== "discrimination");
};

/** The same column with a head that sorts by it, on a page of its own. */
const sortable = <Head extends { key: SortKey; head: string }>(column: Head, view: StatisticsView, address: string) => {
  const isSorted = view.sort === column.key;
  const sorted: FigureColumn<unknown>["sorted"] = view.isFalling ? "descending" : "ascending";
  return {
    ...column,
    sorted: isSorted ? sorted : undefined,
    shown: (
      <a className="inline-flex min-h-11 items-center" href={address}>
        {column.head}
        {isSorted && <Icon name={view.isFalling ? "down" : "up"} />}
      </a>
    ),
  };
};

const RowName = ({ row, view, articles }: { row: StatisticsTableRow } & Pick<Props, "view" | "articles">) => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  const { version, name, number, isLive, flags, known } = row;
  if (version === null)
    return (
      <>
        <GroupName by={view.by} name={name} articles={articles} />
        {known && <span className="block text-quiet">{messages.known(known.known, known.all)}</span>}
      </>
    );
  return (
    <>
      <a href={addressIn(language, versionAddress(version))} lang={row.language ?? undefined}>
        {name}
      </a>
      <span className="block text-quiet">
        {[
          messages.version(number),
          ...(isLive ? [] : [messages.isOld]),
          ...flags.map((flag) => messages.flags[flag]),
        ].join(" · ")}
      </span>
    </>
  );
};

type Props = {
  rows: readonly StatisticsTableRow[];
  view: StatisticsView;
  articles: readonly StatisticsArticle[];
};

/** Rows in the order that they come in. */
export const StatisticsTable = ({ rows, view, articles }: Props) => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  const isOfItems = view.by === "item";
  const columns = useStatisticsColumns(isOfItems);
  const nameColumn = { key: "name" as const, head: isOfItems ? messages.heads.question : messages.heads.name };
  const addressOf = (key: SortKey) => {
    // A second click turns the order; numbers begin with the highest.
    const isFalling = view.sort === key ? !view.isFalling : key !== "name";
    return addressIn(language, statisticsAddress({ ...view, sort: key, isFalling }));
  };
  return (
    <FiguresTable
      label={messages.table}
      nameColumn={sortable(nameColumn, view, addressOf("name"))}
      columns={columns.map((column) => sortable(column, view, addressOf(column.key)))}
      rows={rows.map((row) => ({
        key: String(row.version ?? row.name),
        name: <RowName row={row} view={view} articles={articles} />,
        row,
      }))}
    />
  );
};
