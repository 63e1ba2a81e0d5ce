import type { FieldDiagnostic, FilledForm } from "../../../domain/draft/forms/draft-form-page";
import type { FormField } from "../../../domain/draft/forms/form-field";
import { type Messages, messagesIn } from "../../../messages/messages";
import { Icon } from "../../../ui/icon";
import { useLanguage } from "../../../ui/language-context";

/** What the gate says of a field, below it. */
export const FieldDiagnostics = ({ id, diagnostics }: { id?: string; diagnostics: readonly FieldDiagnostic[] }) =>
  diagnostics.length === 0 ? null : (
    <div id={id} className="studio-wrong" lang="en">
      {diagnostics.map(({ severity, message, suggestion }) => (
        <p key={message} data-severity={severity}>
          <Icon name="warning" />
          <span>
            {message} {suggestion}
          </span>
        </p>
      ))}
    </div>
  );

type Choice = { value: string; name: string };

type ControlProps = {
  field: FormField;
  value: string;
  /** What a field of choices offers, in groups where they have names. */
  choices?: readonly { group?: string; choices: readonly Choice[] }[] | undefined;
  props: { id: string; name: string; required: boolean; "aria-describedby"?: string; "aria-invalid"?: true };
};

const Choices = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));

const day = /^\d{4}-\d\d-\d\d$/;

/** A value that a field of its kind cannot hold is shown as text: it would else be lost when the form is sent. */
const Control = ({ field, value, choices = [], props }: ControlProps) => {
  if (choices.length > 0) {
    const isKnown = value === "" || choices.some((group) => group.choices.some((choice) => choice.value === value));
    return (
      <select {...props} defaultValue={value}>
        {!isKnown && <option value={value}>{value}</option>}
        {choices.map((group) =>
          group.group === undefined ? (
            <Choices key="" choices={group.choices} />
          ) : (
            <optgroup key={group.group} label={group.group}>
              <Choices choices={group.choices} />
            </optgroup>
          ),
        )}
      </select>
    );
  }
  const most = field.kind === "line" || field.kind === "text" ? { maxLength: field.most ?? undefined } : {};
  if (field.kind === "text")
    return <textarea {...props} {...most} className="text-box" rows={3} defaultValue={value} />;
  const isDay = field.kind === "day" && (value === "" || day.test(value));
  const numeric = field.kind === "number" ? ({ inputMode: "numeric" } as const) : {};
  return <input {...props} {...most} {...numeric} type={isDay ? "date" : "text"} defaultValue={value} />;
};

type FieldProps = Pick<ControlProps, "field" | "choices"> & {
  text: Messages["draftForms"]["facts"]["fields"]["quote"];
  form: FilledForm;
  /** Its id, where a page has the field twice. */
  id?: string;
};

/** One value of a file, in plain words: its name, what to write, an example, and what is wrong with it. */
export const Field = ({ field, choices, text, form, id = field.name }: FieldProps) => {
  const { draftForms: messages } = messagesIn(useLanguage());
  const { name, isRequired = false } = field;
  const value = form.values[name] ?? "";
  const wrong = form.diagnostics.filter((each) => each.field === name);
  const hints = [text.hint, text.example && messages.example(text.example)].filter((each) => each !== undefined);
  const described = [...(wrong.length > 0 ? [`${id}-wrong`] : []), ...(hints.length > 0 ? [`${id}-hint`] : [])];
  const props = {
    ...{ id, name, required: isRequired },
    ...(described.length > 0 && { "aria-describedby": described.join(" ") }),
    ...(wrong.some(({ severity }) => severity === "error") && ({ "aria-invalid": true } as const)),
  };
  const hint = hints.length > 0 && (
    <p id={`${id}-hint`} className="text-quiet">
      {hints.join(" ")}
    </p>
  );
  if (field.kind === "yes")
    return (
      <div className="w-full text-small">
        <label className="tick font-semibold">
          <input {...props} type="checkbox" value="on" defaultChecked={value === "on"} />
          <span>{text.label}</span>
        </label>
        {hint}
        <FieldDiagnostics id={`${id}-wrong`} diagnostics={wrong} />
      </div>
    );
  return (
    <div className="field w-full">
      <label htmlFor={id}>
        <strong>{text.label}</strong>
        {!isRequired && <span className="text-quiet"> ({messages.optional})</span>}
      </label>
      {hint}
      <Control field={field} value={value} choices={choices} props={props} />
      <FieldDiagnostics id={`${id}-wrong`} diagnostics={wrong} />
    </div>
  );
};
