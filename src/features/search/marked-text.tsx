import { Fragment } from "react";
import type { Hits } from "../../domain/search/mark-hits";

/** A text with its hits marked. */
export const MarkedText = ({ text, hits }: { text: string; hits: Hits }) => (
  <>
    {hits.map(([from, to], index) => (
      <Fragment key={from}>
        {text.slice(hits[index - 1]?.[1] ?? 0, from)}
        <mark>{text.slice(from, to)}</mark>
      </Fragment>
    ))}
    {text.slice(hits.at(-1)?.[1] ?? 0)}
  </>
);
