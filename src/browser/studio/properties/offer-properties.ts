import {
  type ComponentForm,
  type ComponentTag,
  type PropertyValues,
  snippetWith,
  tagWith,
} from "../../../domain/draft/components/component-form";
import type { EditorMessages } from "../../../messages/editor-messages";
import { button } from "../element";
import type { TextEditor } from "../text-editor";
import { askForProperties } from "./ask-for-properties";

type Editor = Pick<TextEditor, "focus" | "putIn" | "changeTag">;

/**
 * Opens the form of a component that is chosen from the menu, and of a picture that is dropped or pasted; `change`, a button, that
 * of the component whose opening tag the cursor stands in. `editor`: that of the text.
 */
export const offerProperties = (
  components: readonly ComponentForm[],
  messages: EditorMessages,
  editor: () => Editor,
) => {
  /** What goes into the text is what somebody typed; who leaves the form is back in the text. */
  const ask = async (
    request: Parameters<typeof askForProperties>[0],
    write: (typed: PropertyValues) => void,
  ): Promise<void> => {
    const typed = await askForProperties(request, messages);
    if (typed === null) editor().focus();
    else write(typed);
  };
  const putIn = (form: ComponentForm, picture?: File): void =>
    void ask({ form, before: null, picture }, (typed) => editor().putIn(snippetWith(form, typed)));

  let here: { form: ComponentForm; tag: ComponentTag } | undefined;
  const change = button("", "plain", () => {
    if (here === undefined) return;
    const { form, tag } = here;
    void ask({ form, before: tag.values }, (typed) => editor().changeTag(tag, tagWith(form, tag, typed)));
  });
  change.classList.add("studio-properties");
  const pointed = (tag: ComponentTag | undefined): void => {
    const form = components.find(({ name, properties }) => name === tag?.name && properties.length > 0);
    here = form && tag && { form, tag };
    change.hidden = here === undefined;
    change.textContent = form === undefined ? "" : messages.editor.properties.of(form.what);
  };
  pointed(undefined);
  const pictured = (file: File): void => {
    const figure = components.find(({ properties }) => properties.some(({ kind }) => kind === "picture"));
    if (figure) putIn(figure, file);
  };
  return { change, pointed, chosen: (form: ComponentForm) => putIn(form), pictured };
};
