import type { ReactNode } from "react";
import { useGuide } from "./guide-context";
import { PracticePanel } from "./practice-panel";
import { SectionFrame } from "./section-frame";

type Props = { anchor: string; title?: string; children?: ReactNode };

/** Nothing where there are no questions to practise. */
export const PracticeSection = ({ anchor, title = "Practice — test your knowledge", children }: Props) => {
  const guide = useGuide();
  if (guide.items === 0) return null;
  return (
    <SectionFrame anchor={anchor} heading={title} className="practice">
      {children ?? <p>Questions on this guide. Each answer leads back to the sentence that settles it.</p>}
      <PracticePanel guide={guide} />
    </SectionFrame>
  );
};
