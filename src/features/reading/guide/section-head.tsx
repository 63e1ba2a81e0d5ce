import type { ReactNode } from "react";
import { useWords } from "../../../ui/language-context";
import { readingWords } from "../../../words/reading-words";

type Props = { anchor: string; children: ReactNode; tools?: ReactNode };

/** A heading with a link to its section, which is named by the heading. `children`: the heading, with the id `<anchor>-heading`. */
export const SectionHead = ({ anchor, children, tools }: Props) => (
  <div className="section-head">
    {children}
    {tools}
    <a href={`#${anchor}`} data-copy aria-label={useWords(readingWords).linkTo} aria-describedby={`${anchor}-heading`}>
      #
    </a>
  </div>
);
