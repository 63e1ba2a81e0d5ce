import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { SectionFrame } from "../article/section-frame";

export const BottomLine = ({ anchor, children }: { anchor: string; children?: ReactNode }) => (
  <SectionFrame
    anchor={anchor}
    heading={messagesIn(useLanguage()).sectionHeadings["bottom-line"]}
    className="bottom-line"
  >
    {children}
  </SectionFrame>
);
