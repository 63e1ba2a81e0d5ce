import type { EditorMessages } from "../../messages/editor-messages";
import { button, element } from "./element";

/**
 * What readers would get of the text, as a phone shows it: beside the text, and on a phone in its place. `toggle` shows it and puts
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
  let isLoaded = false;
  /** How far down somebody has scrolled, in pixels. */
  let scrolled = 0;
  const draw = (): void => {
    form.classList.toggle("shows-preview", isShown);
    pane.hidden = !isShown;
    toggle.setAttribute("aria-pressed", String(isShown));
  };
  frame.addEventListener("load", () => {
    isLoaded = true;
    const shown = frame.contentDocument;
    shown?.scrollingElement?.scrollTo(0, scrolled);
    // The page opens its links in new tabs; those that lead to another place on it stay.
    for (const link of shown?.querySelectorAll<HTMLAnchorElement>("a[href^='#']") ?? []) link.target = "_self";
  });
  const renew = (): void => {
    if (!isShown || isOpening) return;
    // Without a document where the frame shows an error page, which no script may read or reload.
    if (isLoaded) scrolled = frame.contentDocument?.scrollingElement?.scrollTop ?? 0;
    isLoaded = false;
    frame.src = address;
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
