import { openFolds } from "./article/open-folds";
import { savePathway } from "./article/save-pathway";
import { storeTicks } from "./article/store-ticks";
import { openArticleStore } from "./device/article-store";
import { openBySlash } from "./searching/open-by-slash";

const outcome = document.querySelector<HTMLElement>("[data-route]")?.dataset.route;
if (outcome) {
  storeTicks(openArticleStore(`route.${outcome}`));
  savePathway();
}
openFolds();
openBySlash();
