import { deviceStorage } from "./device/device-storage";
import { leftOffKey } from "./device/keys";
import { readLeftOff } from "./device/left-off";
import { registerWorker } from "./offline/register-worker";
import { openBySlash } from "./searching/open-by-slash";

openBySlash();
void registerWorker().catch(() => undefined);

const position = document.getElementById("left-off");
const link = position?.querySelector("a");
const leftOff = readLeftOff(deviceStorage()?.getItem(leftOffKey) ?? null);

if (position && link && leftOff) {
  const { address, title, anchor, heading } = leftOff;
  link.href = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  link.textContent = [title, heading].filter(Boolean).join(" — ");
  position.hidden = false;
}
