import type { ComponentProperty } from "../../../domain/draft/components/component-form";
import { pictureTypes } from "../../../domain/picture/picture";
import type { EditorMessages } from "../../../messages/editor-messages";
import { element } from "../element";

type Messages = EditorMessages["editor"]["properties"];
type Control = HTMLInputElement | HTMLSelectElement;

const controlOf = (property: ComponentProperty, value: string, { none }: Messages): Control => {
  if (property.kind === "choice") {
    const select = element("select", "");
    const { options, isRequired } = property;
    // What the text has and the list has not is shown, and judged by the gate.
    const isKnown = value === "" || options.some((option) => option.value === value);
    select.append(
      ...(isRequired ? [] : [new Option(none, "")]),
      ...options.map((option) => new Option(option.name, option.value)),
      ...(isKnown ? [] : [new Option(value, value)]),
    );
    if (value !== "") select.value = value;
    return select;
  }
  const input = element("input", "");
  if (property.kind === "picture") return Object.assign(input, { type: "file", accept: pictureTypes.join(",") });
  input.type = "text";
  input.value = value;
  if (property.kind === "text") input.maxLength = property.most;
  else Object.assign(input, { inputMode: "url", autocapitalize: "none", spellcheck: false });
  return input;
};

/** One property with its name and its hint, as the forms of the studio have fields. `value`: what it has already. */
export const propertyField = (
  property: ComponentProperty,
  value: string,
  messages: Messages,
): { field: HTMLElement; control: Control } => {
  const { name, label, hint, isRequired } = property;
  const id = `property-${name}`;
  const control = controlOf(property, value, messages);
  Object.assign(control, { id, name, required: isRequired });
  const labelled = element("label", "", element("strong", "", label));
  labelled.htmlFor = id;
  if (!isRequired) labelled.append(element("span", "text-quiet", ` (${messages.optional})`));
  const field = element("div", "field w-full", labelled);
  if (hint !== undefined) {
    const described = element("p", "text-quiet", hint);
    described.id = `${id}-hint`;
    control.setAttribute("aria-describedby", described.id);
    field.append(described);
  }
  field.append(control);
  return { field, control };
};
