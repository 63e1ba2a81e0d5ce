import { openMemory } from "./device/open-memory";
import { keepMarks } from "./guide/keep-marks";

const route = document.querySelector<HTMLElement>("[data-route]")?.dataset.route;
if (route) keepMarks(openMemory(`route.${route}`));
