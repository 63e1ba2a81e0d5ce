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
  const box = document.getElementById("save-guide");
  if (!box || !("serviceWorker" in navigator)) return;
  const come = () => import(box.dataset.src ?? "");
  // It had its room before, so that nothing moves.
  box.style.visibility = "visible";
  if (isBack()) return void come();
  box.addEventListener(
    "click",
    () => {
      box.dataset.requested = "";
      void come();
    },
    { once: true },
  );
};
