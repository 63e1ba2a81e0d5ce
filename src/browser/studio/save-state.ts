import type { EditorMessages } from "../../messages/editor-messages";
import { type Autosave, isUnsaved } from "./autosave";
import { button, element } from "./element";

/** `signIn`: the address where somebody signs in; `reload`: of the draft; `copyText`: puts the text on the clipboard. */
type Ways = { signIn: string; reload: string; copyText: () => Promise<void> };

/** The icon that the page holds ready for a state. */
const signOf = (kind: string): Node | null | undefined =>
  document.querySelector<HTMLTemplateElement>("#editor-signs")?.content.querySelector(`[data-sign="${kind}"]`);

/**
 * The line that says whether the text is saved. Screen readers hear of trouble and that it is over, not of every save.
 * `show`: says the state; `hasRoom`: whether the device keeps what is not saved.
 */
export const makeSaveState = ({ editor: messages }: EditorMessages, { signIn, reload, copyText }: Ways) => {
  const line = element("p", "studio-state");
  line.setAttribute("role", "status");
  let shown = "";

  const waysOn = (trouble: Autosave["trouble"]): Node[] => {
    if (trouble === "signed-out") {
      const link = element("a", "", messages.signIn);
      Object.assign(link, { href: signIn, target: "_blank", rel: "noopener" });
      return [link];
    }
    if (trouble !== "ended") return [];
    const copy = button(
      messages.copy,
      "plain",
      () =>
        void copyText().then(
          () => copy.replaceChildren(messages.copied),
          () => undefined,
        ),
    );
    const link = element("a", "", messages.reload);
    link.href = reload;
    return [copy, link];
  };

  const show = (autosave: Autosave, hasRoom: boolean): void => {
    const { trouble } = autosave;
    const kind = trouble !== null ? "trouble" : isUnsaved(autosave) ? "saving" : "saved";
    const isLost = trouble !== null && !hasRoom;
    const key = `${trouble ?? kind} ${isLost}`;
    if (key === shown) return;
    shown = key;
    const wasTrouble = line.dataset.state === "trouble";
    line.setAttribute("aria-live", kind === "trouble" || wasTrouble ? "polite" : "off");
    line.dataset.state = kind;
    const text = trouble !== null ? messages.trouble[trouble] : kind === "saving" ? messages.saving : messages.saved;
    const sign = signOf(kind)?.cloneNode(true);
    line.replaceChildren(
      ...(sign ? [sign] : []),
      element("span", "", isLost ? messages.noRoom : text),
      ...waysOn(trouble),
    );
  };
  return { line, show };
};
