import type { ReactNode } from "react";
import { messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { DiagnosticList, type ListedDiagnostic } from "./diagnostic-list";

/** What a control has to carry so that its name, its hint and what is wrong with it belong to it. */
export type ControlProps = {
  id: string;
  name: string;
  "aria-describedby": string | undefined;
  "aria-invalid": true | undefined;
};

type Props = {
  /** Absent: the name, where a page has no other control of it. */
  id?: string;
  /** What it is sent as. */
  name: string;
  label: string;
  isOptional?: boolean;
  hint?: string | undefined;
  diagnostics?: readonly ListedDiagnostic[];
  /** The control is one to tick, before its name. */
  isTick?: boolean;
  children: (control: ControlProps) => ReactNode;
};

/** A value to type or to choose: its name, what to write, and below it what is wrong with it. */
export const DiagnosedField = (props: Props) => {
  const { name, id = name, label, isOptional = false, hint, diagnostics = [], isTick = false, children } = props;
  const { draftForms: messages } = messagesIn(useLanguage());
  const described = [...(diagnostics.length > 0 ? [`${id}-wrong`] : []), ...(hint ? [`${id}-hint`] : [])];
  const control = children({
    ...{ id, name, "aria-describedby": described.join(" ") || undefined },
    "aria-invalid": diagnostics.some(({ severity }) => severity === "error") || undefined,
  });
  return (
    <div className={isTick ? "w-full text-small" : "field w-full"}>
      {isTick ? (
        <label htmlFor={id} className="tick font-semibold">
          {control}
          <span>{label}</span>
        </label>
      ) : (
        <label htmlFor={id}>
          <strong>{label}</strong>
          {isOptional && <span className="text-quiet"> ({messages.optional})</span>}
        </label>
      )}
      {hint && (
        <p id={`${id}-hint`} className="text-quiet">
          {hint}
        </p>
      )}
      {!isTick && control}
      <DiagnosticList id={`${id}-wrong`} diagnostics={diagnostics} />
    </div>
  );
};
