import { deviceStorage } from "./device/device-storage";
import { savedPathwayKey } from "./device/keys";
import { outcomeOf, readSavedPathway } from "./device/saved-pathway";

/** Of each route, the guides that it is learned from. */
const readArticles = (form: HTMLFormElement): Record<string, string[]> => JSON.parse(form.dataset.ofRoutes ?? "{}");

/** Ticks the guides of the route that the device keeps, and says so. */
const proposeArticles = (form: HTMLFormElement): void => {
  const pathway = readSavedPathway(deviceStorage()?.getItem(savedPathwayKey) ?? null);
  const articles = readArticles(form)[outcomeOf(pathway?.address ?? "") ?? ""];
  const note = document.getElementById("plan-proposed");
  if (!pathway || !note || !articles || articles.length === 0) return;
  for (const box of form.querySelectorAll<HTMLInputElement>("input[name=article]"))
    box.checked = articles.includes(box.value);
  note.textContent = (note.dataset.text ?? "").replace("{name}", () => pathway.name);
  note.hidden = false;
};

const form = document.querySelector<HTMLFormElement>("form[data-of-routes]");
if (form) proposeArticles(form);
