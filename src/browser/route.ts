import { storeMarks } from "./article/store-marks";
import { openArticleStore } from "./device/article-store";
import { openBySlash } from "./searching/open-by-slash";

const route = document.querySelector<HTMLElement>("[data-route]")?.dataset.route;
if (route) storeMarks(openArticleStore(`route.${route}`));
openBySlash();
