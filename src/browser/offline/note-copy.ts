import { copyTime } from "../../domain/device/copy-mark";
import { momentInWords } from "../device/device-day";

/**
 * Says of when the page is, where it is the device's copy, and that one is offline, for as long as the browser says so;
 * what only the server can do cannot be pressed meanwhile.
 */
export const noteCopy = (): void => {
  const note = document.getElementById("copy-note");
  const line = note?.querySelector("p");
  if (!note || !line) return;
  const show = (words: string): void => {
    line.textContent = words;
    note.hidden = words === "";
    for (const button of document.querySelectorAll<HTMLButtonElement>("main form[method=post] button"))
      button.disabled = words !== "";
  };
  const at = copyTime(document.documentElement.dataset);
  if (at) {
    show(momentInWords(note.dataset.words, at, note.dataset.tag));
    return;
  }
  window.addEventListener("offline", () => show(note.dataset.offline ?? ""));
  window.addEventListener("online", () => show(""));
};
