import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { SectionFrame } from "../article/section-frame";

type Props = { anchor: string; title: string; children?: ReactNode };

/** `anchor`: `step-1` and so on. The number is part of the heading for those who hear it, a node on the line for those who see it. */
export const Step = ({ anchor, title, children }: Props) => {
  const messages = messagesIn(useLanguage()).reading;
  const number = anchor.replace("step-", "");
  const heading = (
    <>
      <span className="sr-only">{`${messages.step(number)}${messages.colon}`}</span>
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
