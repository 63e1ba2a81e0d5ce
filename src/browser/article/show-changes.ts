import type { ArticleStore } from "../device/article-store";
import { deviceDay, formatDeviceDay } from "../device/device-day";
import { changesToShow } from "./changes-to-show";

/** More than this is folded, so that the guide itself is not pushed out of sight. */
const mostOpen = 4;

/** The part of the page of two versions that says what changed; `gone`: there is no such page. */
const askFor = async (address: string): Promise<Document | "gone"> => {
  // Without a cookie: whoever reads is nobody's business.
  const response = await fetch(address, { credentials: "omit" });
  if (response.status === 404) return "gone";
  if (!response.ok) throw new Error(String(response.status));
  return new DOMParser().parseFromString(await response.text(), "text/html");
};

const show = (note: HTMLElement, page: Document, changes: HTMLElement, day: string): void => {
  const time = note.querySelector("time");
  const details = note.querySelector("details");
  if (time) time.textContent = formatDeviceDay(day, time.dataset.tag);
  note.querySelector("summary")?.append(page.getElementById("compared")?.textContent ?? "");
  details?.append(document.adoptNode(changes));
  if (details) details.open = Number(changes.dataset.changes) <= mostOpen;
  note.hidden = false;
};

/** The button that had the focus is gone: reading goes on from the title. */
const moveTo = (title: HTMLElement | null): void => {
  if (!title) return;
  title.tabIndex = -1;
  title.focus();
};

/**
 * Tells a reader who comes back what changed since the version they know, until they say that they have read it. The
 * device remembers the version; offline it asks again next time.
 */
export const showChanges = async (store: ArticleStore): Promise<void> => {
  const note = document.getElementById("returning");
  const revision = Number(note?.dataset.revision);
  if (!note || !revision) return;
  const noteSeen = () => store.change({ seen: { revision, day: deviceDay(new Date()) } });
  const choice = changesToShow(store.read().seen, revision);
  if (choice.kind === "note") return void noteSeen();
  const page = await askFor(`${note.dataset.compare}?from=${choice.since.revision}&to=${revision}`);
  const changes = page === "gone" ? null : page.querySelector<HTMLElement>("[data-changes]");
  if (page === "gone" || !changes || changes.dataset.changes === "0") return void noteSeen();
  show(note, page, changes, choice.since.day);
  note.querySelector("button")?.addEventListener("click", () => {
    noteSeen();
    note.hidden = true;
    moveTo(document.querySelector("h1"));
  });
};
