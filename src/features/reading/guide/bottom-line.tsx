import type { ReactNode } from "react";
import { SectionFrame } from "./section-frame";

export const BottomLine = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <SectionFrame anchor={anchor} heading="The bottom line" className="bottom-line">
    {children}
  </SectionFrame>
);
