import { forget } from "../device/forget";

/** Which build this page's script belongs to, put here when it is bundled; empty while somebody writes. */
declare const BUILD: string;

/** Whoever writes must see what they wrote: no worker, and none left over from a production build at the same address. */
const retire = async (): Promise<void> => {
  for (const registration of await navigator.serviceWorker.getRegistrations()) await registration.unregister();
  await forget(["saved", "read", "files", "blocks"]);
};

/** Lets the worker come once the page is there. Browsers lend workers to secure pages only; without one nothing changes. */
export const registerWorker = async (): Promise<void> => {
  if (!("serviceWorker" in navigator)) return;
  if (BUILD === "") return retire();
  if (document.readyState !== "complete")
    await new Promise((loaded) => addEventListener("load", loaded, { once: true }));
  await navigator.serviceWorker.register("/service-worker.js");
};
