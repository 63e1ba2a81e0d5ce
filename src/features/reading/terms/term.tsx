import type { ReactNode } from "react";

/** A word that explains itself: it opens its card without script. `id`: names the card. */
export const Term = ({ id, children }: { id: string; children?: ReactNode }) => (
  <button type="button" className="term" popoverTarget={`term-${id}`}>
    {children}
  </button>
);
