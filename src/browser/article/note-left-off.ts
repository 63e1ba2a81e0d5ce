import { deviceStorage, writeStorage } from "../device/device-storage";
import { leftOffKey } from "../device/keys";
import type { LeftOff } from "../device/left-off";

/** What ends every guide: nobody leaves off reading in it. */
const ends = ["#practice", "#sources"];

const marked = () => document.querySelector<HTMLAnchorElement>(".contents-list a[aria-current]");

const locationAt = (link: HTMLAnchorElement | null): LeftOff => ({
  address: location.pathname,
  // What stands before a colon is name enough.
  title: document.querySelector("h1")?.textContent?.split(/\s?:/)[0] ?? "",
  anchor: decodeURIComponent(link?.hash.slice(1) ?? ""),
  heading: link?.lastElementChild?.textContent ?? "",
});

/** Keeps, whenever the guide goes out of sight, the section that was read last by the mark in the list of contents. */
export const noteLeftOff = (): void => {
  let read: HTMLAnchorElement | null = null;
  const follow = () => {
    const link = marked();
    if (link && !ends.includes(link.hash)) read = link;
  };
  follow();
  for (const list of document.querySelectorAll(".contents-list"))
    new MutationObserver(follow).observe(list, { subtree: true, attributeFilter: ["aria-current"] });
  document.addEventListener("visibilitychange", () => {
    if (document.visibilityState !== "hidden") return;
    // Whoever only practised keeps the place where they last read.
    if (read || !marked()) writeStorage(deviceStorage(), leftOffKey, locationAt(read));
  });
};
