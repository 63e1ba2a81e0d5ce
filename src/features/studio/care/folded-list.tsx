import type { ReactNode } from "react";

/** As many as one looks at in one go. */
const inSight = 5;

type Props<Row> = { all: readonly Row[]; others: (count: number) => string; rows: (some: Row[]) => ReactNode };

/** The first of a list, and the others folded. `rows`: draws some of them. */
export const FoldedList = <Row,>({ all, others, rows }: Props<Row>) => (
  <>
    <ul className="mt-3">{rows(all.slice(0, inSight))}</ul>
    {all.length > inSight && (
      <details className="fold mt-4">
        <summary>
          <span>{others(all.length - inSight)}</span>
        </summary>
        <ul>{rows(all.slice(inSight))}</ul>
      </details>
    )}
  </>
);
