import type { ReactNode } from "react";
import { useWords } from "../../../ui/language-context";
import { readingPracticeWords } from "../../../words/reading-practice-words";
import { useGuide } from "./guide-context";
import { PracticePanel } from "./practice-panel";

type Props = { anchor: string; title?: string; children?: ReactNode };

/** Nothing where there are no questions to practise. */
export const PracticeSection = ({ anchor, title, children }: Props) => {
  const guide = useGuide();
  const words = useWords(readingPracticeWords);
  if (guide.items === 0) return null;
  return (
    <section id={anchor} className="practice" aria-labelledby={`${anchor}-heading`}>
      <h2 id={`${anchor}-heading`}>{title ?? words.title}</h2>
      {children ?? <p>{words.about}</p>}
      <PracticePanel guide={guide} />
    </section>
  );
};
