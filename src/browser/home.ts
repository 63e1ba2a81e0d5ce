import { isTicked } from "./device/article-store";
import { deviceStorage, writeStorage } from "./device/device-storage";
import { leftOffKey, savedPathwayKey } from "./device/keys";
import { readLeftOff } from "./device/left-off";
import { pathwayProgress, readSavedPathway } from "./device/saved-pathway";
import { showPathwayChanges } from "./home/show-pathway-changes";
import { offerLanguage } from "./offer-language";
import { noteCopy } from "./offline/note-copy";
import { registerWorker } from "./offline/register-worker";
import { openBySlash } from "./searching/open-by-slash";

noteCopy();
openBySlash();
offerLanguage();
void registerWorker().catch(() => undefined);

const storage = deviceStorage();

/** Turns a way in into a way back: its link leads to `address`, and the line beneath says `line`. */
const leadBack = (way: HTMLElement | null, address: string, line: string): void => {
  const link = way?.querySelector("a");
  const what = way?.querySelector("p");
  if (!way || !link || !what) return;
  link.href = address;
  link.textContent = way.dataset.back ?? "";
  what.textContent = line;
  what.classList.add("two-lines");
};

const leftOff = readLeftOff(storage?.getItem(leftOffKey) ?? null);
if (leftOff) {
  const { address, title, anchor, heading } = leftOff;
  const target = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  leadBack(document.getElementById("left-off"), target, [title, heading].filter(Boolean).join(" — "));
}

const pathway = readSavedPathway(storage?.getItem(savedPathwayKey) ?? null);
const way = document.getElementById("my-route");
if (pathway && way) {
  showPathwayChanges(pathway, (since) => writeStorage(storage, savedPathwayKey, { ...pathway, since }));
  const { name, done, all, next } = pathwayProgress(pathway, document.documentElement.lang, isTicked);
  const values: Record<string, string> = { name, done: String(done), all: String(all), next };
  const words = (way.dataset.words ?? "") + (next ? (way.dataset.next ?? "") : "");
  // The way in is the page of routes in this language.
  const start = way.querySelector("a")?.getAttribute("href") ?? "";
  leadBack(
    way,
    pathway.address.replace(/^.*?\/route/, start),
    words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? ""),
  );
}
