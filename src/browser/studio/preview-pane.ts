import type { EditorMessages } from "../../messages/editor-messages";
import { button, element } from "./element";

/**
 * What readers would get of the text, as a phone shows it: beside the text, and on a phone in its stead. `toggle` shows it and puts
 * it away. `address`: of the framed preview. `save`: stores what was typed, which it then has. `renew`: there is a newer text.
 */
export const makePreviewPane = (
  form: HTMLElement,
  { address, save }: { address: string; save: () => Promise<unknown> },
  { editor }: EditorMessages,
) => {
  const frame = element("iframe", "preview-phone");
  frame.title = editor.preview;
  const pane = element("div", "studio-preview", frame);
  let isShown = false;
  let isOpening = false;
  const draw = (): void => {
    form.classList.toggle("shows-preview", isShown);
    pane.hidden = !isShown;
    toggle.setAttribute("aria-pressed", String(isShown));
  };
  const renew = (): void => {
    if (!isShown || isOpening) return;
    // Loaded anew where it is, so that it stays where somebody has scrolled.
    if (frame.src === "") frame.src = address;
    else frame.contentWindow?.location.reload();
  };
  const toggle = button(editor.preview, "plain", () => {
    isShown = !isShown;
    draw();
    if (!isShown) return;
    isOpening = true;
    void save().finally(() => {
      isOpening = false;
      renew();
    });
  });
  toggle.classList.add("studio-preview-toggle");
  draw();
  return { toggle, pane, renew };
};
