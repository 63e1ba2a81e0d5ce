import { type Language, languageTag } from "../../domain/language";
import type { EditorMessages } from "../../messages/editor-messages";
import { button, element } from "./element";
import type { FoundText } from "./unsaved-texts";

/**
 * Offers a text that the device kept and that somebody else's stands in the way of. `putIn`: puts it together with what is in
 * the editor. `discard`: removes it from the device.
 */
export const offerUnsaved = (
  found: FoundText,
  { editor: messages }: EditorMessages,
  { language, putIn, discard }: { language: Language; putIn: () => void; discard: () => void },
): HTMLElement => {
  const when = new Date(found.at).toLocaleString(languageTag(language), { dateStyle: "long", timeStyle: "short" });
  const fold = element(
    "details",
    "fold",
    element("summary", "", element("span", "", messages.see)),
    element("pre", "studio-read", found.text),
  );
  const notice = element("div", "notice", element("p", "", messages.found(when)), fold);
  const close = (act: () => void) => () => {
    act();
    notice.remove();
  };
  notice.append(
    element(
      "p",
      "actions mt-3",
      button(messages.putIn, "plain", close(putIn)),
      button(messages.discard, "quiet", close(discard)),
    ),
  );
  return notice;
};
