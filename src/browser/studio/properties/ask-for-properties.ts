import type { ComponentForm, ComponentProperty, PropertyValues } from "../../../domain/draft/components/component-form";
import type { EditorMessages } from "../../../messages/editor-messages";
import { button, element, makeNote } from "../element";
import { sendPicture } from "../send-picture";
import { propertyField } from "./property-field";

/**
 * `before`: what the component has already; null: it is new. `picture`: a file that is there already. `write`: puts what was typed into
 * the text, or gives false where the component is another one by now.
 */
export type PropertyRequest = {
  form: ComponentForm;
  before: PropertyValues | null;
  picture?: File | undefined;
  write: (typed: PropertyValues) => boolean;
};

/** Of a component that is there the picture stays: another one is another figure. */
const propertiesOf = ({ form, before }: PropertyRequest): readonly ComponentProperty[] =>
  before === null ? form.properties : form.properties.filter(({ kind }) => kind !== "picture");

const handOver = (input: HTMLInputElement, file: File): void => {
  const files = new DataTransfer();
  files.items.add(file);
  input.files = files.files;
};

/**
 * Asks for the properties of a component in a dialogue, each by a field of its kind. Escape and *Cancel* write nothing. A picture is
 * sent before; where that fails, or nothing can be written, the dialogue stays, with all that was typed. Resolves when it is closed.
 */
export const askForProperties = (request: PropertyRequest, { editor }: EditorMessages): Promise<void> => {
  const { properties: messages } = editor;
  const { form, before, picture, write } = request;
  const fields = propertiesOf(request).map((property) => ({
    property,
    ...propertyField(property, before?.get(property.name) ?? "", messages),
  }));
  const heading = element("h2", "", before === null ? form.what : messages.of(form.what));
  heading.id = "properties-heading";
  const { note, say } = makeNote();
  const submit = element("button", "button", before === null ? messages.insert : messages.change);
  submit.type = "submit";
  const cancel = button(messages.cancel, "plain", () => dialog.close());
  const own = element(
    "form",
    "studio-form",
    heading,
    ...fields.map(({ field }) => field),
    note,
    element("p", "actions", submit, cancel),
  );
  own.autocomplete = "off";
  const dialog = element("dialog", "studio-dialog", own);
  dialog.setAttribute("aria-labelledby", heading.id);
  for (const { property, control } of fields)
    if (property.kind === "picture" && picture && control instanceof HTMLInputElement) handOver(control, picture);

  return new Promise((resolve) => {
    const finish = async (): Promise<void> => {
      const typed = new Map(before ?? []);
      for (const { property, control } of fields) {
        const file = control instanceof HTMLInputElement ? control.files?.[0] : undefined;
        if (property.kind !== "picture" || !file) {
          typed.set(property.name, control.value);
          continue;
        }
        say(editor.uploading);
        submit.disabled = true;
        const sent = await sendPicture(file, editor.notAdded);
        submit.disabled = false;
        if (!dialog.open) return;
        if ("refused" in sent) return say(editor.notAdded[sent.refused]);
        typed.set(property.name, sent.hash);
      }
      if (!write(typed)) return say(messages.changedMeanwhile);
      dialog.close();
    };
    own.addEventListener("submit", (event) => {
      event.preventDefault();
      if (!submit.disabled) void finish();
    });
    dialog.addEventListener("close", () => {
      dialog.remove();
      resolve();
    });
    document.body.append(dialog);
    dialog.showModal();
    const first = fields.find(({ property }) => property.kind !== "picture" || picture === undefined);
    first?.control.focus();
  });
};
