import { deviceStorage, writeStorage } from "../device/device-storage";
import { leftOffKey } from "../device/keys";
import type { LeftOff } from "../device/left-off";

/** Where the reader is now, by the mark in the list of contents. */
const whereNow = (): LeftOff => {
  const current = document.querySelector<HTMLAnchorElement>(".contents-list a[aria-current]");
  return {
    address: location.pathname,
    // What stands before a colon is name enough.
    title: document.querySelector("h1")?.textContent?.split(/\s?:/)[0] ?? "",
    anchor: decodeURIComponent(current?.hash.slice(1) ?? ""),
    heading: current?.lastElementChild?.textContent ?? "",
  };
};

/** Keeps, whenever the guide goes out of sight, how far it was read. */
export const noteLeftOff = (): void => {
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState === "hidden") writeStorage(deviceStorage(), leftOffKey, whereNow());
  });
};
