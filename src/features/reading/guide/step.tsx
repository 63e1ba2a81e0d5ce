import type { ReactNode } from "react";
import { SectionFrame } from "./section-frame";

/** `anchor`: `step-1` and so on. The number is part of the heading for those who hear it, a node on the line for those who see it. */
export const Step = ({ anchor, title, children }: { anchor: string; title: string; children?: ReactNode }) => {
  const number = anchor.replace("step-", "");
  const heading = (
    <>
      <span className="sr-only">Step {number}: </span>
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      {title}
    </>
  );
  return (
    <SectionFrame anchor={anchor} heading={heading} className="step">
      {children}
    </SectionFrame>
  );
};
