import { deviceStorage, writeStorage } from "../device/device-storage";
import { leftOffKey } from "../device/keys";
import type { LeftOff } from "../device/left-off";

/** Keeps, whenever the guide goes out of sight, how far it was read. Whoever only practised keeps the place of before. */
export const noteLeftOff = (): void => {
  document.addEventListener("visibilitychange", () => {
    const current = document.querySelector<HTMLAnchorElement>(".contents-list a[aria-current]");
    const anchor = decodeURIComponent(current?.hash.slice(1) ?? "");
    if (document.visibilityState !== "hidden" || /^(practice|sources)$/.test(anchor)) return;
    const leftOff: LeftOff = {
      address: location.pathname,
      // What stands before a colon is name enough.
      title: document.querySelector("h1")?.textContent?.split(/\s?:/)[0] ?? "",
      anchor,
      heading: current?.lastElementChild?.textContent ?? "",
    };
    writeStorage(deviceStorage(), leftOffKey, leftOff);
  });
};
