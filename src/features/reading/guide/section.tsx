import type { ReactNode } from "react";

/** Text that stands in no component, with its own heading if it has one. */
export const Section = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <section id={anchor}>{children}</section>
);
