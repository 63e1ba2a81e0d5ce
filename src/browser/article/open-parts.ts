import { deviceStorage, writeStorage } from "../device/device-storage";
import { openPartsKey } from "../device/keys";

/** Opens all parts of a guide, or leaves the first of each step open, as the reader chose last on this device. */
export const openParts = (): void => {
  const parts = [...document.querySelectorAll<HTMLDetailsElement>("details.step-part")];
  const first = parts.filter(({ open }) => open);
  const buttons = [...document.querySelectorAll<HTMLButtonElement>(".open-parts")];
  if (parts.length === 0) return;
  const show = (all: boolean) => {
    for (const part of parts) part.open = all || first.includes(part);
    for (const button of buttons) button.setAttribute("aria-pressed", String(all));
  };
  for (const button of buttons) {
    button.hidden = false;
    button.addEventListener("click", () => {
      const all = button.getAttribute("aria-pressed") !== "true";
      show(all);
      if (all) writeStorage(deviceStorage(), openPartsKey, true);
      else deviceStorage()?.removeItem(openPartsKey);
    });
  }
  if (deviceStorage()?.getItem(openPartsKey)) show(true);
};
