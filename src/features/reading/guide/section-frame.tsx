import type { ReactNode } from "react";

type Props = { anchor: string; heading: ReactNode; className?: string; children?: ReactNode };

/** A section with its heading; its heading names it, so that it is found among the page's regions. */
export const SectionFrame = ({ anchor, heading, className, children }: Props) => (
  <section id={anchor} className={className} aria-labelledby={`${anchor}-heading`}>
    <h2 id={`${anchor}-heading`}>{heading}</h2>
    {children}
  </section>
);
