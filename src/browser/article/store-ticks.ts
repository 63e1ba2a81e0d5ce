import type { ArticleStore } from "../device/article-store";
import { say } from "./say";

/** Keeps which boxes of a guide are ticked, says how many, and unticks them all on demand. */
export const storeTicks = (store: ArticleStore): void => {
  const boxes = [...document.querySelectorAll<HTMLInputElement>("input[data-keep]")];
  const panel = document.getElementById("kept-marks");
  const count = panel?.querySelector<HTMLElement>("[data-words]");
  const ticked = () => boxes.filter(({ checked }) => checked).flatMap(({ dataset }) => dataset.keep ?? []);
  const update = () => {
    if (!count) return;
    count.textContent = (count.dataset.words ?? "")
      .replace("{done}", String(ticked().length))
      .replace("{all}", String(boxes.length));
  };
  const show = () => {
    const stored = new Set(store.read().ticked);
    for (const box of boxes) box.checked = stored.has(box.dataset.keep ?? "");
    update();
  };
  const keep = () => {
    if (!store.change({ ticked: ticked() })) say("unkept");
    update();
  };
  if (boxes.length === 0) return;
  show();
  for (const box of boxes) box.addEventListener("change", keep);
  panel?.querySelector("button")?.addEventListener("click", () => {
    for (const box of boxes) box.checked = false;
    keep();
  });
  if (panel) panel.hidden = false;
  window.addEventListener("storage", ({ key }) => {
    if (key === store.key) show();
  });
};
