import { deviceStorage } from "./device/device-storage";
import { leftOffKey } from "./device/keys";
import { readLeftOff } from "./device/left-off";
import { offerLanguage } from "./offer-language";
import { registerWorker } from "./offline/register-worker";
import { openBySlash } from "./searching/open-by-slash";

openBySlash();
offerLanguage();
void registerWorker().catch(() => undefined);

const box = document.getElementById("left-off");
const link = box?.querySelector("a");
const leftOff = readLeftOff(deviceStorage()?.getItem(leftOffKey) ?? null);

if (box && link && leftOff) {
  const { address, title, anchor, heading } = leftOff;
  link.href = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  link.textContent = [title, heading].filter(Boolean).join(" — ");
  box.hidden = false;
}
