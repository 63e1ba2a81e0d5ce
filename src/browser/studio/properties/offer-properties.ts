import {
  type ComponentForm,
  type ComponentTag,
  snippetWith,
  tagWith,
} from "../../../domain/draft/components/component-form";
import type { EditorMessages } from "../../../messages/editor-messages";
import { button } from "../element";
import type { TextEditor } from "../text-editor";
import { askForProperties, type PropertyRequest } from "./ask-for-properties";
import type { TextRange } from "./followed-range";

type Editor = Pick<TextEditor, "focus" | "follow" | "putIn" | "rewrite">;

/**
 * Opens the form of a component that is chosen from the menu, and of a picture that is dropped or pasted; `change`, a button, that
 * of the component whose opening tag the cursor stands in. `editor`: that of the text.
 */
export const offerProperties = (
  components: readonly ComponentForm[],
  messages: EditorMessages,
  editor: () => Editor,
) => {
  /** Whoever leaves the form, and how, is back in the text. */
  const ask = async (request: PropertyRequest): Promise<void> => {
    await askForProperties(request, messages);
    editor().focus();
  };
  const putIn = (form: ComponentForm, { picture, typed }: { picture?: File; typed?: TextRange }): void => {
    const called = typed && editor().follow(typed);
    const write: PropertyRequest["write"] = (values) => {
      editor().putIn(snippetWith(form, values), called);
      return true;
    };
    void ask({ form, before: null, picture, write });
  };

  let here: { form: ComponentForm; tag: ComponentTag } | undefined;
  const change = button("", "plain", () => {
    if (here === undefined) return;
    const { form, tag } = here;
    const followed = editor().follow(tag);
    const write: PropertyRequest["write"] = (values) => editor().rewrite(followed, tagWith(form, tag, values));
    void ask({ form, before: tag.values, write });
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
    if (figure) putIn(figure, { picture: file });
  };
  const chosen = (form: ComponentForm, typed: TextRange): void => putIn(form, { typed });
  return { change, pointed, chosen, pictured };
};
