import { deviceStorage } from "../device/device-storage";
import { leftOffKey } from "../device/keys";

/** Whoever comes from another page of this site, or has read here before. */
const isBack = () =>
  navigator.serviceWorker.controller !== null ||
  document.referrer.startsWith(location.origin) ||
  deviceStorage()?.getItem(leftOffKey) !== null;

/**
 * Offers to save the guide. What saves it comes once the reader asks for it or comes back: a first visit stays light and
 * leaves nothing on the device.
 */
export const offerSaving = (): void => {
  const position = document.getElementById("save-guide");
  if (!position || !("serviceWorker" in navigator)) return;
  const come = () => import(position.dataset.src ?? "");
  // It had its room before, so that nothing moves.
  position.style.visibility = "visible";
  if (isBack()) return void come();
  position.addEventListener(
    "click",
    () => {
      position.dataset.asked = "";
      void come();
    },
    { once: true },
  );
};
