import type { ComponentProps, ReactNode } from "react";
import { DiagnosedField } from "../forms/diagnosed-field";
import { DiagnosticList, type ListedDiagnostic } from "../forms/diagnostic-list";

/** What stands in a field at first: whatever the file has, as text. */
export const shownText = (value: unknown): string =>
  typeof value === "string" ? value.trim() : typeof value === "number" ? String(value) : "";

type Props = Omit<ComponentProps<typeof DiagnosedField>, "children"> & {
  value: unknown;
  /** How many lines it shows; one is a field of one line. */
  rows?: number;
  lang?: string;
  inputMode?: "decimal" | "numeric";
};

/** A text to write, with what is wrong with it. */
export const Field = ({ value, rows = 1, lang, inputMode, ...field }: Props) => (
  <DiagnosedField {...field}>
    {(control) =>
      rows === 1 ? (
        <input {...control} lang={lang} defaultValue={shownText(value)} inputMode={inputMode} />
      ) : (
        <textarea {...control} lang={lang} defaultValue={shownText(value)} className="text-box" rows={rows} />
      )
    }
  </DiagnosedField>
);

/** Fields that belong together, under one name. */
export const FieldGroup = ({
  legend,
  diagnostics = [],
  children,
}: {
  legend: string;
  diagnostics?: readonly ListedDiagnostic[];
  children: ReactNode;
}) => (
  <fieldset className="question-fields">
    <legend className="font-semibold">{legend}</legend>
    <DiagnosticList diagnostics={diagnostics} />
    {children}
  </fieldset>
);

/** Fields that belong together, folded below their name and a line on what they say. Keys open it as a press does. */
export const FoldedGroup = ({
  legend,
  summary,
  isOpen,
  diagnostics = [],
  children,
}: {
  legend: string;
  summary: string;
  isOpen: boolean;
  diagnostics?: readonly ListedDiagnostic[];
  children: ReactNode;
}) => (
  <details className="fold question-fold" open={isOpen}>
    <summary>
      <span>
        {legend} <span className="question-fold-line">{summary}</span>
      </span>
    </summary>
    <fieldset className="question-fields" aria-label={legend}>
      <DiagnosticList diagnostics={diagnostics} />
      {children}
    </fieldset>
  </details>
);
