import type { ReactNode } from "react";

type Props = { anchor: string; heading: ReactNode; className?: string; tools?: ReactNode; children?: ReactNode };

/** A section with its heading; its heading names it, so that it is found among the page's regions. */
export const SectionFrame = ({ anchor, heading, className, tools, children }: Props) => {
  const title = <h2 id={`${anchor}-heading`}>{heading}</h2>;
  return (
    <section id={anchor} className={className} aria-labelledby={`${anchor}-heading`}>
      {tools ? (
        <div className="section-head">
          {title}
          {tools}
        </div>
      ) : (
        title
      )}
      <div className="section-body">{children}</div>
    </section>
  );
};
