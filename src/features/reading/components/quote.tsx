import type { ReactNode } from "react";

/** The words of a fact. A link to `#fact-<id>` lights them up without script. */
export const Quote = ({ fact, children }: { fact: string; children?: ReactNode }) => (
  <span id={`fact-${fact}`}>{children}</span>
);
