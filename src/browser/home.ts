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

/** As many characters as two lines of a small phone hold: more would move what stands below. */
const twoLines = 80;

/** The fuller of two lines where there is room for it. */
const fitting = (full: string, short: string): string => (full.length <= twoLines ? full : short);

/** Turns a way in into a way back: its link leads to `address`, and the line beneath says `line`. */
const leadBack = (way: HTMLElement | null, address: string, line: string): void => {
  const link = way?.querySelector("a");
  const what = way?.querySelector("p");
  if (!way || !link || !what) return;
  link.href = address;
  link.textContent = way.dataset.back ?? "";
  what.textContent = line;
};

const leftOff = readLeftOff(storage?.getItem(leftOffKey) ?? null);
if (leftOff) {
  const { address, title, anchor, heading } = leftOff;
  const target = anchor ? `${address}#${encodeURIComponent(anchor)}` : address;
  leadBack(document.getElementById("left-off"), target, heading ? fitting(`${title} — ${heading}`, title) : title);
}

const pathway = readSavedPathway(storage?.getItem(savedPathwayKey) ?? null);
const way = document.getElementById("my-route");
if (pathway && way) {
  showPathwayChanges(pathway, (since) => writeStorage(storage, savedPathwayKey, { ...pathway, since }));
  const { name, done, all, next } = pathwayProgress(pathway, document.documentElement.lang, isTicked);
  const values: Record<string, string> = { name, done: String(done), all: String(all), next };
  const fill = (words = "") => words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  const howFar = fill(way.dataset.words);
  // The way in is the page of routes in this language.
  const start = way.querySelector("a")?.getAttribute("href") ?? "";
  leadBack(
    way,
    pathway.address.replace(/^.*?\/route/, start),
    next ? fitting(howFar + fill(way.dataset.next), howFar) : howFar,
  );
}
