import type { ReactNode } from "react";
import { sectionHeadingsWords } from "../../../messages/section-headings-words";
import { useMessages } from "../../../ui/language-context";
import { SectionFrame } from "./section-frame";

export const BottomLine = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <SectionFrame anchor={anchor} heading={useMessages(sectionHeadingsWords)["bottom-line"]} className="bottom-line">
    {children}
  </SectionFrame>
);
