import { openFolds } from "./article/open-folds";
import { savePathway } from "./article/save-pathway";
import { storeTicks } from "./article/store-ticks";
import { openArticleStore } from "./device/article-store";
import { pathwayStore } from "./device/locate-tick";
import { readOutline } from "./device/saved-pathway";
import { openBySlash } from "./searching/open-by-slash";

const page = document.querySelector<HTMLElement>("[data-route]")?.dataset;
const outline = readOutline(JSON.parse(page?.outline ?? "null"));
if (page?.route && outline) {
  const store = openArticleStore(pathwayStore(page.route));
  storeTicks(store, ({ dataset }) => dataset.articleStep);
  savePathway(store, outline);
}
openFolds();
openBySlash();
