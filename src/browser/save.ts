import { copyTime } from "../domain/device/copy-mark";
import { say } from "./article/say";
import { dateInWords } from "./device/device-day";
import { isSaved } from "./device/is-saved";
import { savePictures } from "./device/save-pictures";
import { askWorker } from "./offline/ask-worker";
import { registerWorker } from "./offline/register-worker";

const box = document.getElementById("save-guide");
const button = box?.querySelector("button");
const link = box?.querySelector("a");
const saved = link?.textContent ?? "";

/** Says whether the guide is saved, or of which day the copy is where the page is the device's copy. */
const show = async (): Promise<void> => {
  if (!box || !button || !link) return;
  const copyFrom = copyTime(document.documentElement.dataset);
  const { copyOf = "", tag } = box.dataset;
  link.textContent = copyFrom ? copyOf.replace("{day}", dateInWords(copyFrom, tag)) : saved;
  link.hidden = !copyFrom && !(await isSaved(location.pathname));
  button.hidden = !link.hidden;
};

const save = async (): Promise<void> => {
  if (!button) return;
  button.disabled = true;
  const done = await askWorker({ what: "save", page: location.pathname });
  button.disabled = false;
  if (done) await savePictures();
  else say("unsaved");
  await show();
  // The button that had the focus is disabled, or gone.
  (link?.hidden ? button : link)?.focus();
};

button?.addEventListener("click", () => void save());
void registerWorker().catch(() => undefined);
// Pressed before this script was there.
if (box?.dataset.requested !== undefined) void save();
else void show();
