import type { ReactNode } from "react";
import { readingMessages } from "../../../messages/reading-messages";
import { useMessages } from "../../../ui/language-context";
import { SectionFrame } from "./section-frame";

type Props = { anchor: string; title: string; children?: ReactNode };

/** `anchor`: `step-1` and so on. The number is part of the heading for those who hear it, a node on the line for those who see it. */
export const Step = ({ anchor, title, children }: Props) => {
  const messages = useMessages(readingMessages);
  const number = anchor.replace("step-", "");
  const heading = (
    <>
      <span className="sr-only">{`${messages.step(number)}: `}</span>
      <span className="step-number" aria-hidden="true">
        {number}
      </span>
      {title}
    </>
  );
  const done = (
    <label className="step-done">
      <input type="checkbox" data-keep={anchor} aria-describedby={`${anchor}-heading`} />
      {messages.done}
    </label>
  );
  return (
    <SectionFrame anchor={anchor} heading={heading} className="step" tools={done}>
      {children}
    </SectionFrame>
  );
};
