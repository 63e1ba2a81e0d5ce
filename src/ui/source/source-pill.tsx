import type { ReactNode } from "react";

type Props = {
  /** By its id: the card that it opens, or the entry of the list of sources that it is a link to. */
  leadsTo: { card: string } | { entry: string };
  /** What it is called by those who hear it. */
  name: string;
  caution: boolean;
  /** The numbers of its sources in the list. */
  numbers: readonly number[];
};

/** The small number after a sentence. It needs no script; on paper it is a number like any other. */
export const SourcePill = ({ leadsTo, name, caution, numbers }: Props) => {
  const look = { className: caution ? "source-pill source-pill-caution" : "source-pill", "aria-label": name };
  const label = `${numbers.join(", ")}${caution ? "!" : ""}`;
  return "card" in leadsTo ? (
    <button type="button" popoverTarget={leadsTo.card} {...look}>
      {label}
    </button>
  ) : (
    <a href={`#${leadsTo.entry}`} {...look}>
      {label}
    </a>
  );
};

/** Marks that stay on the line of the word before them: one that began a line would seem to belong to what follows. */
export const SourceMarks = ({ children }: { children: ReactNode }) => (
  <span className="source-mark">
    {"\u2060"}
    {children}
  </span>
);
