import { addressIn } from "../../../domain/language";
import { messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";
import { formatDuration } from "../../../ui/time-words";
import { useFigures } from "./format-figures";
import type { StatisticsTableRow } from "./sort-rows";
import { type SortKey, type StatisticsView, statisticsAddress, versionAddress } from "./statistics-address";

type Column = { key: SortKey; head: string; cell: (row: StatisticsTableRow) => string };

/** The columns of numbers; of a group there is no discrimination. */
const useColumns = (isOfItems: boolean): Column[] => {
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

const Head = ({ column: { key, head }, view }: { column: Pick<Column, "key" | "head">; view: StatisticsView }) => {
  const language = useLanguage();
  const isSorted = view.sort === key;
  // A second click turns the order; numbers begin with the highest.
  const isFalling = isSorted ? !view.isFalling : key !== "name";
  return (
    <th
      scope="col"
      className="wrap-normal min-w-20 py-1 pr-4"
      aria-sort={isSorted ? (view.isFalling ? "descending" : "ascending") : undefined}
    >
      <a
        className="inline-flex min-h-11 items-center"
        href={addressIn(language, statisticsAddress({ ...view, sort: key, isFalling }))}
      >
        {head}
        {isSorted && <Icon name={view.isFalling ? "down" : "up"} />}
      </a>
    </th>
  );
};

const RowName = ({ row }: { row: StatisticsTableRow }) => {
  const language = useLanguage();
  const { itemStatistics: messages } = messagesIn(language);
  const { version, name, number, isLive, flags, known } = row;
  if (version === null)
    return (
      <>
        {name}
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

/** Rows in the order that they come in; each head sorts by its column, on a page of its own. */
export const StatisticsTable = ({ rows, view }: { rows: readonly StatisticsTableRow[]; view: StatisticsView }) => {
  const { itemStatistics: messages } = messagesIn(useLanguage());
  const isOfItems = view.by === "item";
  const columns = useColumns(isOfItems);
  return (
    <section className="mt-4 overflow-x-auto" aria-label={messages.table}>
      <table className="w-full text-small tabular-nums">
        <caption className="sr-only">{messages.table}</caption>
        <thead>
          <tr className="border-b border-edge text-left align-bottom">
            <Head
              column={{ key: "name", head: isOfItems ? messages.heads.question : messages.heads.name }}
              view={view}
            />
            {columns.map((column) => (
              <Head key={column.key} column={column} view={view} />
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <tr key={row.version ?? row.name} className="border-b border-line align-top">
              <th scope="row" className="min-w-64 py-2 pr-4 text-left font-normal">
                <RowName row={row} />
              </th>
              {columns.map(({ key, cell }) => (
                <td key={key} className="whitespace-nowrap py-2 pr-4">
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
};
