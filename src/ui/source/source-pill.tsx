import type { ReactNode } from "react";

type Props = {
  /** The card that it opens, by its id. */
  card: string;
  /** What it is called by those who hear it. */
  name: string;
  caution: boolean;
  /** The numbers of its sources in the list. */
  numbers: readonly number[];
};

/** The small number after a sentence. It opens a card without script; on paper it is a number like any other. */
export const SourcePill = ({ card, name, caution, numbers }: Props) => (
  <button
    type="button"
    className={caution ? "source-pill source-pill-caution" : "source-pill"}
    popoverTarget={card}
    aria-label={name}
  >
    {numbers.join(", ")}
    {caution && "!"}
  </button>
);

/** Marks that stay on the line of the word before them: one that began a line would seem to belong to what follows. */
export const SourceMarks = ({ children }: { children: ReactNode }) => (
  <span className="source-mark">
    {"\u2060"}
    {children}
  </span>
);
