import type { ReactNode } from "react";
import { z } from "zod";
import type { UncheckedQuestion } from "../../../../domain/draft/questions/filled-question";

/** Entries of a list of the file, as far as they are groups of names. */
export const groupsIn = (list: unknown): UncheckedQuestion[] =>
  z.array(z.record(z.string(), z.unknown()).catch({})).catch([]).parse(list);

type Props = {
  /** The rows that are open, and those that are there at most. */
  shown: number;
  most: number;
  /** Opens those that are left, without script as with it. */
  more: string;
  row: (index: number) => ReactNode;
};

/** Rows of fields, one an entry of a list, with empty ones for more. */
export const Rows = ({ shown, most, more, row }: Props) => (
  <>
    {Array.from({ length: shown }, (_, index) => row(index))}
    {shown < most && (
      <details className="fold">
        <summary>
          <span>{more}</span>
        </summary>
        {Array.from({ length: most - shown }, (_, index) => row(shown + index))}
      </details>
    )}
  </>
);
