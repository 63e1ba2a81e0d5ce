import type { SavedPathway } from "../device/saved-pathway";

/** Which steps to show, by index: the next that are not done, and the last done ones where fewer are left than are shown. */
export const stepsToShow = (done: readonly boolean[], most: number): number[] => {
  const indexes = [...done.keys()];
  const next = indexes.filter((index) => !done[index]).slice(0, most);
  const before = indexes.filter((index) => done[index]);
  return [...before.slice(before.length - Math.max(0, Math.min(most - next.length, before.length))), ...next].sort(
    (one, other) => one - other,
  );
};

/** Shows the next steps of a route by its boxes, the place of each once, and how far all of it is done. */
export const showNextSteps = ({ done, all }: Pick<SavedPathway, "done" | "all">): void => {
  const list = document.querySelector<HTMLElement>(".next-steps");
  const steps = [...(list?.children ?? [])].filter((step) => step instanceof HTMLElement);
  const ticked = steps.map(
    (step) => document.querySelector<HTMLInputElement>(`#step-${step.dataset.step} .step-done input`)?.checked === true,
  );
  const shown = stepsToShow(ticked, Number(list?.dataset.most));
  const named = new Set<string>();
  for (const [index, step] of steps.entries()) {
    step.hidden = !shown.includes(index);
    step.classList.toggle("next-done", ticked[index]);
    for (const mark of step.querySelectorAll<HTMLElement>(".next-tick")) mark.hidden = !ticked[index];
    const official = step.querySelector<HTMLElement>(".next-where");
    if (step.hidden || !official) continue;
    const name = official.textContent ?? "";
    official.hidden = named.has(name);
    named.add(name);
  }
  const count = document.getElementById("route-progress");
  if (!count) return;
  count.textContent = (count.dataset.words ?? "").replace("{done}", String(done)).replace("{all}", String(all));
};
