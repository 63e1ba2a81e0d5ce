import type { ReactNode } from "react";

/** A part of a step, folded into the row of its heading. A link into it opens it, without script as well. */
export const Part = ({ open, children }: { open?: boolean; children?: ReactNode }) => (
  <details className="fold step-part" open={open}>
    {children}
  </details>
);

export const PartTitle = ({ children }: { children?: ReactNode }) => <summary>{children}</summary>;
