import type { ReactNode } from "react";
import { sectionHeadingsMessages } from "../../../messages/section-headings-messages";
import { useMessages } from "../../../ui/language-context";
import { SectionFrame } from "./section-frame";

export const BottomLine = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <SectionFrame anchor={anchor} heading={useMessages(sectionHeadingsMessages)["bottom-line"]} className="bottom-line">
    {children}
  </SectionFrame>
);
