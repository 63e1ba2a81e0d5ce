import { addressUnder, articlesFor, loadSavedPathway, type SavedPathway } from "./device/saved-pathway";

const boxesOf = (form: HTMLFormElement) => [...form.querySelectorAll<HTMLInputElement>("input[name=article]")];

/** Says on the row of the folded list which guides are ticked. */
const sayChosen = (form: HTMLFormElement): void => {
  const count = document.getElementById("plan-count");
  const names = document.getElementById("plan-names");
  if (!count || !names) return;
  const boxes = boxesOf(form);
  const ticked = boxes.filter(({ checked }) => checked);
  const isAll = ticked.length === boxes.length;
  const { all = "", some = "" } = count.dataset;
  count.textContent = isAll ? all : some.replace("{count}", String(ticked.length));
  names.textContent = ticked.map(({ dataset }) => dataset.name).join(" · ");
  names.hidden = isAll;
};

/** Ticks the guides of the route that the device keeps, and says so. */
const proposeArticles = (form: HTMLFormElement, pathway: SavedPathway): void => {
  const articles = articlesFor(pathway, form.dataset.ofRoutes);
  const note = document.getElementById("plan-proposed");
  if (!note || articles.length === 0) return;
  for (const box of boxesOf(form)) box.checked = articles.includes(box.value);
  note.textContent = (note.dataset.text ?? "").replace("{name}", () => pathway.name);
  note.hidden = false;
};

const pathway = loadSavedPathway();
const route = document.querySelector<HTMLAnchorElement>("#plan-route");
// The link is to the page of routes in this language.
if (pathway && route) route.href = addressUnder(route.getAttribute("href"), pathway);

const form = document.querySelector<HTMLFormElement>("#plan-form");
if (form) {
  if (pathway) proposeArticles(form, pathway);
  sayChosen(form);
  form.addEventListener("change", () => sayChosen(form));
}
