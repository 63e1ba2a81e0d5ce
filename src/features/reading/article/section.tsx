import type { ReactNode } from "react";
import { AnchorContext } from "../components/anchor-context";

/** Text that stands in no component, with its own heading if it has one. */
export const Section = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <section id={anchor}>
    <AnchorContext.Provider value={anchor}>{children}</AnchorContext.Provider>
  </section>
);
