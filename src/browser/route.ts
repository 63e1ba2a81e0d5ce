import { openFolds } from "./article/open-folds";
import { savePathway } from "./article/save-pathway";
import { storeTicks } from "./article/store-ticks";
import { openArticleStore } from "./device/article-store";
import { pathwayStore } from "./device/locate-tick";
import { loadSavedPathway, readOutline } from "./device/saved-pathway";
import { leadBackToPathway } from "./home/lead-back";
import { openBySlash } from "./searching/open-by-slash";

const page = document.querySelector<HTMLElement>("[data-route]")?.dataset;
const outline = readOutline(JSON.parse(page?.outline ?? "null"));
if (page?.route && page.address && outline) {
  storeTicks(openArticleStore(pathwayStore(page.route)), ({ dataset }) => dataset.articleStep);
  savePathway(page.address, outline);
}
const way = document.getElementById("my-route");
const saved = way && loadSavedPathway();
if (saved) leadBackToPathway(way, saved);
openFolds();
openBySlash();
