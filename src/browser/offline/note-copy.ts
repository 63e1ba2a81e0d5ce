import { copyTime } from "../../domain/device/copy-mark";
import { momentInWords } from "../device/device-day";

/** Says of when the page is, where it is the device's copy; what only the server can do cannot be pressed there. */
export const noteCopy = (): void => {
  const at = copyTime(document.documentElement.dataset);
  const note = document.getElementById("copy-note");
  const line = note?.querySelector("p");
  if (!at || !note || !line) return;
  line.textContent = momentInWords(note.dataset.words, at, note.dataset.tag);
  note.hidden = false;
  for (const button of document.querySelectorAll<HTMLButtonElement>("main form[method=post] button"))
    button.disabled = true;
};
