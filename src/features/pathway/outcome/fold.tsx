import type { ReactNode } from "react";

/** A part that proves or repeats, folded under its heading. On paper it is open, and an address that leads into it opens it. */
export const Fold = ({ id, heading, children }: { id: string; heading: string; children: ReactNode }) => (
  <details className="fold">
    <summary>
      <h2 id={`${id}-heading`}>{heading}</h2>
    </summary>
    <section id={id} aria-labelledby={`${id}-heading`}>
      {children}
    </section>
  </details>
);
