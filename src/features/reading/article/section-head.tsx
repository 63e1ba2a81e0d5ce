import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";

type Props = { anchor: string; children: ReactNode; tools?: ReactNode };

/** A heading with a link to its section, which is named by the heading. `children`: the heading, with the id `<anchor>-heading`. */
export const SectionHead = ({ anchor, children, tools }: Props) => (
  <div className="section-head">
    {children}
    {tools}
    <a
      href={`#${anchor}`}
      data-copy
      aria-label={messagesIn(useLanguage()).reading.linkTo}
      aria-describedby={`${anchor}-heading`}
    >
      #
    </a>
  </div>
);
