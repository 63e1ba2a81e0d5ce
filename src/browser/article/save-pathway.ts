import type { PathwayOutline } from "../../domain/pathway/pathway-outline";
import { isTicked } from "../device/article-store";
import { deviceStorage, writeStorage } from "../device/device-storage";
import { savedPathwayKey } from "../device/keys";
import {
  choosePathway,
  isAnsweredHere,
  loadSavedPathway,
  outcomeOf,
  pathwayProgress,
  type SavedPathway,
} from "../device/saved-pathway";
import { askWorker } from "../offline/ask-worker";
import { registerWorker } from "../offline/register-worker";
import { showNextSteps } from "./show-next-steps";

/** Has the worker keep this page, without its answers, so that the way back to the route works offline. */
const holdPage = async (): Promise<void> => {
  await registerWorker();
  await askWorker({ what: "save", page: location.pathname });
};

const printButton = () => document.getElementById("print-route");

const chooseButton = () => document.getElementById("choose-route");

const forgetButton = () => document.getElementById("forget-route");

/** Where the page was opened by its plain address though its route is kept: that this is so, and the way to it as it was answered. */
const nameOwn = ({ address }: SavedPathway): void => {
  const fits = document.getElementById("fits");
  const [line, link] = [fits?.querySelector("span"), fits?.querySelector("a")];
  if (!line || !link) return;
  line.textContent = fits?.dataset.own ?? "";
  link.hidden = !address.includes("?");
  // The other way to the questions is the page’s own, in this language.
  link.href = address.replace(/^[^?]*/, location.pathname);
  link.textContent = fits?.dataset.answers ?? "";
};

/** Says whether this route is the one that is kept, which may be forgotten, or which other is; where none is, that this one may be. */
const showSaved = (note: HTMLElement | null, saved: SavedPathway | undefined, shown: SavedPathway): void => {
  const line = note?.querySelector<HTMLElement>("[data-own]");
  const choose = chooseButton();
  if (!line || !choose) return;
  const isOwn = saved !== undefined && outcomeOf(saved.address) === outcomeOf(shown.address);
  if (saved) line.textContent = (isOwn ? line.dataset.own : line.dataset.other)?.replace("{name}", saved.name) ?? "";
  choose.hidden = isOwn;
  if (saved && isOwn) nameOwn(saved);
  const print = printButton();
  if (print) print.hidden = !isOwn;
  const forget = forgetButton();
  if (forget) forget.hidden = !isOwn;
};

/**
 * Keeps on the device which route this is and how far it is done, so that the first page leads back to it; says so, and shows
 * what is done and what comes next. `address`: of this page, with the answers where they led to it.
 */
export const savePathway = (address: string, outline: PathwayOutline): void => {
  const storage = deviceStorage();
  const language = document.documentElement.lang;
  const note = document.getElementById("saved-route");
  const isAnswered = isAnsweredHere(address, { referrer: document.referrer, origin: location.origin });
  let isHeld = false;
  const current = (): SavedPathway => {
    const opened = { address, name: "", done: 0, all: 0, next: "", outline, since: new Date().toISOString() };
    return { ...opened, ...pathwayProgress(opened, language, isTicked) };
  };
  const keep = (isChosen: boolean) => {
    const shown = current();
    const saved = choosePathway(loadSavedPathway(), shown, { isChosen, isAnswered });
    showNextSteps(shown);
    if (!saved) showSaved(note, saved, shown);
    else if (writeStorage(storage, savedPathwayKey, saved)) {
      showSaved(note, { ...saved, ...pathwayProgress(saved, language, isTicked) }, shown);
      if (isHeld || outcomeOf(saved.address) !== outcomeOf(shown.address)) return;
      isHeld = true;
      void holdPage().catch(() => undefined);
    }
  };
  keep(false);
  // What another tab ticked, or a page that "back" leads from. It is shown and not kept: who forgot the route there meant it.
  for (const event of ["storage", "pageshow"])
    addEventListener(event, () => {
      const shown = current();
      showNextSteps(shown);
      showSaved(note, loadSavedPathway(), shown);
    });
  for (const box of document.querySelectorAll<HTMLInputElement>("input[data-keep]"))
    box.addEventListener("change", () => keep(box.checked));
  document.querySelector("#kept-marks button")?.addEventListener("click", () => keep(false));
  chooseButton()?.addEventListener("click", () => {
    keep(true);
    // The button that had the focus is gone.
    note?.focus();
  });
  printButton()?.addEventListener("click", () => window.print());
  forgetButton()?.addEventListener("click", () => {
    storage?.removeItem(savedPathwayKey);
    // Without the answers that led here, and would lead here again, also by "back".
    location.replace(location.pathname);
  });
};
