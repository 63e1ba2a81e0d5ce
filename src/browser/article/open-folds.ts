import { hashTarget } from "./hash-target";

/** Opens whatever folds an element away. True where something had been shut. */
const reveal = (target: Element): boolean => {
  let opened = false;
  for (let fold = target.closest("details"); fold; fold = fold.parentElement?.closest("details") ?? null) {
    opened ||= !fold.open;
    fold.open = true;
  }
  return opened;
};

/** Unfolds what an address leads to, and everything for paper, where the browser does not do so by itself. */
export const openFolds = (): void => {
  const lead = () => {
    const target = hashTarget(location.hash);
    if (target && reveal(target)) target.scrollIntoView();
  };
  window.addEventListener("hashchange", lead);
  lead();
  let shut: HTMLDetailsElement[] = [];
  window.addEventListener("beforeprint", () => {
    shut = [...document.querySelectorAll<HTMLDetailsElement>("details:not([open])")];
    for (const fold of shut) fold.open = true;
  });
  window.addEventListener("afterprint", () => {
    for (const fold of shut) fold.open = false;
  });
};
