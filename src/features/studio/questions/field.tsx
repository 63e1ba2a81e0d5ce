import type { ReactNode } from "react";
import type { LocatedDiagnostic } from "../../../domain/draft/questions/filled-question";
import { QuestionDiagnostics } from "./question-diagnostics";

/** What stands in a field at first: whatever the file has, as text. */
export const shownText = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

type Props = {
  id: string;
  /** What it is sent as. */
  name: string;
  label: string;
  hint?: string;
  value: unknown;
  /** How many lines it shows; one is a field of one line. */
  rows?: number;
  lang?: string;
  inputMode?: "decimal";
  diagnostics?: readonly LocatedDiagnostic[];
};

/** A text to write, with what is wrong with it. */
export const Field = ({ id, name, label, hint, value, rows = 1, lang, inputMode, diagnostics = [] }: Props) => {
  const described = [...(hint === undefined ? [] : [`${id}-hint`]), ...(diagnostics.length > 0 ? [`${id}-wrong`] : [])];
  const common = {
    ...{ id, name, lang, defaultValue: shownText(value) },
    "aria-describedby": described.join(" ") || undefined,
    "aria-invalid": diagnostics.some(({ severity }) => severity === "error") || undefined,
  };
  return (
    <div className="field w-full">
      <label htmlFor={id} className="font-semibold">
        {label}
      </label>
      {hint !== undefined && (
        <p id={`${id}-hint`} className="text-quiet">
          {hint}
        </p>
      )}
      {rows === 1 ? (
        <input {...common} inputMode={inputMode} />
      ) : (
        <textarea {...common} className="text-box" rows={rows} />
      )}
      <QuestionDiagnostics id={`${id}-wrong`} diagnostics={diagnostics} />
    </div>
  );
};

/** Fields that belong together, under one name. */
export const FieldGroup = ({
  legend,
  diagnostics = [],
  children,
}: {
  legend: string;
  diagnostics?: readonly LocatedDiagnostic[];
  children: ReactNode;
}) => (
  <fieldset className="question-fields">
    <legend className="font-semibold">{legend}</legend>
    <QuestionDiagnostics diagnostics={diagnostics} />
    {children}
  </fieldset>
);
