import { momentInWords } from "../device/device-day";
import type { SavedPage } from "./list-saved";

const when = (words: string | undefined, at: Date): string =>
  momentInWords(words, at, document.getElementById("offline")?.dataset.tag);

/** Shows or hides a part of the page. */
export const show = (id: string, isVisible: boolean) => {
  const element = document.getElementById(id);
  if (element) element.hidden = !isVisible;
};

const entry = (address: string, name: string, meta?: string) => {
  const [item, link] = [document.createElement("li"), document.createElement("a")];
  link.href = address;
  link.textContent = name;
  item.append(link);
  if (meta) item.append(Object.assign(document.createElement("span"), { className: "meta block", textContent: meta }));
  return item;
};

/** Lists the pages that are kept: guides by name, sets by when they were opened. */
export const showSaved = (pages: SavedPage[]): void => {
  const articles = document.getElementById("guide-list");
  const blockList = document.getElementById("set-list");
  const words = { ...articles?.dataset, ...blockList?.dataset };
  const [open, read] = [pages.filter(({ kind }) => kind === "blocks"), pages.filter(({ kind }) => kind !== "blocks")];
  articles?.replaceChildren(
    ...read.map(({ kind, address, title, at }) => entry(address, title, when(words[kind], at))),
  );
  blockList?.replaceChildren(...open.map(({ address, at }) => entry(address, when(words.open, at))));
  show("no-guides", read.length === 0);
  show("no-sets", open.length === 0);
};

/** Writes a count into the words that an element brings, and shows it where there is something to count. */
export const showCount = (id: string, count: number): void => {
  const element = document.getElementById(id);
  const words = (count === 1 ? element?.dataset.one : element?.dataset.many) ?? "";
  const line = element?.querySelector("p") ?? element;
  if (line) line.textContent = words.replace("{count}", String(count));
  show(id, count > 0);
};
