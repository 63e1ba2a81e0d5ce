import { dayInWords, deviceDay } from "./device/device-day";
import { findCopy } from "./device/find-copy";
import { say } from "./guide/say";
import { askWorker } from "./offline/ask-worker";
import { registerWorker } from "./offline/register-worker";

const place = document.getElementById("save-guide");
const button = place?.querySelector("button");
const link = place?.querySelector("a");
const saved = link?.textContent ?? "";

/** Whether the guide is saved, and of which day the copy is that is read without a connection. */
const show = async (): Promise<void> => {
  if (!place || !button || !link) return;
  const copy = await findCopy(location.pathname);
  const isAway = copy !== undefined && !navigator.onLine;
  const { copyOf = "", tag } = place.dataset;
  link.textContent = isAway ? copyOf.replace("{day}", dayInWords(deviceDay(copy.at), tag)) : saved;
  link.hidden = !isAway && !copy?.isSaved;
  button.hidden = !link.hidden;
};

const save = async (): Promise<void> => {
  if (!button) return;
  button.disabled = true;
  const done = await askWorker({ what: "save", page: location.pathname });
  button.disabled = false;
  if (!done) say("unsaved");
  await show();
};

button?.addEventListener("click", () => void save());
for (const change of ["online", "offline"]) window.addEventListener(change, () => void show());
void registerWorker().catch(() => undefined);
// Pressed before this script was there.
if (place?.dataset.asked !== undefined) void save();
else void show();
