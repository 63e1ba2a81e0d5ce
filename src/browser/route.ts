import { openMemory } from "./device/open-memory";
import { keepMarks } from "./guide/keep-marks";
import { openBySlash } from "./searching/open-by-slash";

const route = document.querySelector<HTMLElement>("[data-route]")?.dataset.route;
if (route) keepMarks(openMemory(`route.${route}`));
openBySlash();
