import type { ReactNode } from "react";

/** `head`: as text, behind which a phone shows the cell; `shown`: the head as a wide table has it, where that is more. */
export type FigureColumn<Row> = {
  key: string;
  head: string;
  shown?: ReactNode;
  sorted?: "ascending" | "descending" | undefined;
  cell: (row: Row) => string;
};

type Props<Row> = {
  label: string;
  nameColumn: Omit<FigureColumn<Row>, "cell">;
  columns: readonly FigureColumn<Row>[];
  rows: readonly { key: string; name: ReactNode; row: Row }[];
};

/** A row of figures for each name. Where it is too wide it scrolls in its own box, which the keyboard reaches; on a phone a row is a card. */
export const FiguresTable = <Row,>({ label, nameColumn, columns, rows }: Props<Row>) => {
  const box = { className: "figures", tabIndex: 0, role: "group", "aria-label": label };
  return (
    <div {...box}>
      <table>
        <caption className="sr-only">{label}</caption>
        <thead>
          <tr>
            {[nameColumn, ...columns].map(({ key, head, shown = head, sorted }) => (
              <th key={key} scope="col" aria-sort={sorted}>
                {shown}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name, row }) => (
            <tr key={key}>
              <th scope="row">{name}</th>
              {columns.map(({ key: column, head, cell }) => (
                <td key={column} data-label={head}>
                  {cell(row)}
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
};
