import { type ArticleStore, openArticleStore } from "../device/article-store";
import { articleKey } from "../device/keys";
import { locateTick } from "../device/locate-tick";
import { say } from "./say";

type Box = HTMLInputElement;
type Tick = { box: Box; store: ArticleStore; name: string };

/** The step of a guide that a box is, `slug#step-2`: its tick is kept with the guide, whichever page shows it. */
type ArticleStepOf = (box: Box) => string | undefined;

const ticksOf = (own: ArticleStore, articleStepOf: ArticleStepOf): Tick[] => {
  const stores = new Map([[own.key, own]]);
  return [...document.querySelectorAll<Box>("input[data-keep]")].map((box) => {
    const { article, name } = locateTick({ article: own.slug, name: box.dataset.keep ?? "" }, articleStepOf(box));
    const store = stores.get(articleKey(article)) ?? openArticleStore(article);
    stores.set(store.key, store);
    return { box, store, name };
  });
};

/** Moves to the guide what was kept with the page before the two had one tick. */
const carryOver = (own: ArticleStore, ticks: readonly Tick[]): void => {
  for (const { box, store, name } of ticks) {
    const { ticked } = own.read();
    const earlier = box.dataset.keep ?? "";
    if (store === own || !ticked.includes(earlier)) continue;
    if (store.change({ ticked: [...new Set([...store.read().ticked, name])] }))
      own.change({ ticked: ticked.filter((one) => one !== earlier) });
  }
};

/** Keeps which boxes of a guide or a route are ticked, says how many, and unticks them all on demand. */
export const storeTicks = (own: ArticleStore, articleStepOf: ArticleStepOf): void => {
  const ticks = ticksOf(own, articleStepOf);
  const panel = document.getElementById("kept-marks");
  const count = panel?.querySelector<HTMLElement>("[data-words]");
  const update = () => {
    if (!count) return;
    count.textContent = (count.dataset.words ?? "")
      .replace("{done}", String(ticks.filter(({ box }) => box.checked).length))
      .replace("{all}", String(ticks.length));
  };
  const show = () => {
    for (const { box, store, name } of ticks) box.checked = store.read().ticked.includes(name);
    update();
  };
  /** Boxes of the page itself that are gone are forgotten; another page's are left alone. */
  const keepIn = (store: ArticleStore): boolean => {
    const here = ticks.filter((tick) => tick.store === store);
    const others = store === own ? [] : store.read().ticked.filter((one) => !here.some(({ name }) => name === one));
    return store.change({ ticked: [...others, ...here.flatMap(({ box, name }) => (box.checked ? name : []))] });
  };
  const keep = (changed: readonly Tick[]) => {
    const stores = [...new Set(changed.map(({ store }) => store))];
    if (!stores.map(keepIn).every(Boolean)) say("unkept");
    update();
  };
  if (ticks.length === 0) return;
  carryOver(own, ticks);
  show();
  for (const tick of ticks) tick.box.addEventListener("change", () => keep([tick]));
  panel?.querySelector("button")?.addEventListener("click", () => {
    const checked = ticks.filter(({ box }) => box.checked);
    for (const { box } of checked) box.checked = false;
    keep(checked);
  });
  if (panel) panel.hidden = false;
  // Another tab has ticked one; or another page did, and "back" brings this one out of the browser's memory as it was.
  for (const event of ["storage", "pageshow"]) addEventListener(event, show);
};
