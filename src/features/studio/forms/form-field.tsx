import type { FilledForm } from "../../../domain/draft/forms/draft-form-page";
import type { FormField } from "../../../domain/draft/forms/form-field";
import { type Messages, messagesIn } from "../../../messages/messages";
import { useLanguage } from "../../../ui/language-context";
import { type ControlProps, DiagnosedField } from "./diagnosed-field";

type Choice = { value: string; name: string };

type ValueProps = {
  field: FormField;
  value: string;
  /** What a field of choices offers, in groups where they have names. */
  choices?: readonly { group?: string; choices: readonly Choice[] }[] | undefined;
  props: ControlProps & { required: boolean };
};

const Choices = ({ choices }: { choices: readonly Choice[] }) =>
  choices.map(({ value, name }) => (
    <option key={value} value={value}>
      {name}
    </option>
  ));

const day = /^\d{4}-\d\d-\d\d$/;

/** A value that a field of its kind cannot hold is shown as text: it would else be lost when the form is sent. */
const Control = ({ field, value, choices = [], props }: ValueProps) => {
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
  if (field.kind === "yes") return <input {...props} type="checkbox" value="on" defaultChecked={value === "on"} />;
  if (field.kind === "text")
    return <textarea {...props} {...most} className="text-box" rows={3} defaultValue={value} />;
  const isDay = field.kind === "day" && (value === "" || day.test(value));
  const numeric = field.kind === "number" ? ({ inputMode: "numeric" } as const) : {};
  return <input {...props} {...most} {...numeric} type={isDay ? "date" : "text"} defaultValue={value} />;
};

type FieldProps = Pick<ValueProps, "field" | "choices"> & {
  text: Messages["draftForms"]["facts"]["fields"]["quote"];
  form: FilledForm;
  /** Its id, where a page has the field twice. */
  id?: string;
};

/** One value of a file, in plain words: its name, what to write, an example, and what is wrong with it. */
export const Field = ({ field, choices, text, form, id = field.name }: FieldProps) => {
  const { draftForms: messages } = messagesIn(useLanguage());
  const { name, isRequired = false } = field;
  const hints = [text.hint, text.example && messages.example(text.example)].filter((each) => each !== undefined);
  return (
    <DiagnosedField
      {...{ id, name, label: text.label, hint: hints.join(" "), isOptional: !isRequired, isTick: field.kind === "yes" }}
      diagnostics={form.diagnostics.filter((each) => each.field === name)}
    >
      {(control) => (
        <Control {...{ field, choices, value: form.values[name] ?? "" }} props={{ ...control, required: isRequired }} />
      )}
    </DiagnosedField>
  );
};
