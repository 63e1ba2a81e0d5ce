import { articlesFor, type SavedPathway } from "../device/saved-pathway";

/** Has the buttons for new questions ask from the guides of the route that the device keeps, where those have any. */
export const askForPathway = (pathway: SavedPathway): void => {
  const articles = articlesFor(pathway, document.getElementById("of-routes")?.dataset.articles);
  if (articles.length === 0) return;
  for (const button of document.querySelectorAll<HTMLButtonElement>("button[data-for-route]")) {
    for (const begun of button.form?.querySelectorAll('[name="articles"]') ?? []) begun.remove();
    for (const article of articles) {
      const field = Object.assign(document.createElement("input"), {
        type: "hidden",
        name: "articles",
        value: article,
      });
      button.form?.append(field);
    }
    (button.querySelector("span") ?? button).textContent = button.dataset.forRoute ?? "";
  }
};
