import type { ReactNode } from "react";
import { useWords } from "../../../ui/language-context";
import { sectionHeadingsWords } from "../../../words/section-headings-words";
import { SectionFrame } from "./section-frame";

export const BottomLine = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <SectionFrame anchor={anchor} heading={useWords(sectionHeadingsWords)["bottom-line"]} className="bottom-line">
    {children}
  </SectionFrame>
);
