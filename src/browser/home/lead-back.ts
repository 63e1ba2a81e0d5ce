import { isTicked } from "../device/article-store";
import { addressUnder, pathwayProgress, type SavedPathway } from "../device/saved-pathway";

/** As many characters as two lines of a small phone hold: more would move what stands below. */
const twoLines = 80;

/** The first line that there is room for; the last where there is none for any. `lines`: the fullest first. */
export const fitting = (...lines: string[]): string =>
  lines.find(({ length }) => length <= twoLines) ?? lines.at(-1) ?? "";

/** Turns a way in into a way back: its link leads to `address`, and the line beneath says `line`. */
export const leadBack = (way: HTMLElement | null, address: string, line: string): void => {
  const link = way?.querySelector("a");
  const what = way?.querySelector("p");
  if (!way || !link || !what) return;
  link.href = address;
  link.textContent = way.dataset.back ?? "";
  what.textContent = line;
  way.classList.add("leads-back");
};

/** Turns the way to the page of routes into the way back to the one that the device keeps, with how far that is done. */
export const leadBackToPathway = (way: HTMLElement, pathway: SavedPathway): void => {
  const { name, done, all, next } = pathwayProgress(pathway, document.documentElement.lang, isTicked);
  const values: Record<string, string> = { name, done: String(done), all: String(all), next };
  const fill = (words = "") => words.replace(/\{(\w+)\}/g, (_, key: string) => values[key] ?? "");
  const howFar = fill(way.dataset.words);
  const ahead = next && fill(way.dataset.next);
  const withoutName = fill(way.dataset.words?.replace(/^\{name\}[^{]*/, ""));
  // The way in is the page of routes in this language.
  const address = addressUnder(way.querySelector("a")?.getAttribute("href"), pathway);
  leadBack(way, address, fitting(howFar + ahead, withoutName + ahead, howFar));
};
