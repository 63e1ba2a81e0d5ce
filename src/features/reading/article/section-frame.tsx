import type { ReactNode } from "react";
import { SectionHead } from "./section-head";
import { SectionReport } from "./section-report";

type Props = { anchor: string; heading: ReactNode; className?: string; tools?: ReactNode; children?: ReactNode };

/** A section with its heading; its heading names it, so that it is found among the page's regions. */
export const SectionFrame = ({ anchor, heading, className, tools, children }: Props) => (
  <section id={anchor} className={className} aria-labelledby={`${anchor}-heading`}>
    <SectionHead anchor={anchor} tools={tools}>
      <h2 id={`${anchor}-heading`}>{heading}</h2>
    </SectionHead>
    <div className="section-body">{children}</div>
    <SectionReport section={anchor} />
  </section>
);
