import { storeMarks } from "./article/store-marks";
import { openArticleStore } from "./device/article-store";
import { openBySlash } from "./searching/open-by-slash";

const outcome = document.querySelector<HTMLElement>("[data-route]")?.dataset.route;
if (outcome) storeMarks(openArticleStore(`route.${outcome}`));
openBySlash();
