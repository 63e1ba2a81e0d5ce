import { type ArticleProgress, readArticleProgress } from "./article-progress";
import { deviceStorage, writeStorage } from "./device-storage";
import { articleKey } from "./keys";
import type { TickLocation } from "./locate-tick";

export type ArticleStore = {
  slug: string;
  key: string;
  /** What was kept could not be read and has been thrown away. */
  damaged: boolean;
  read: () => ArticleProgress;
  /** Whether it was kept. What another tab has kept meanwhile stays, but for what is changed. */
  change: (changes: Partial<ArticleProgress>) => boolean;
};

export const openArticleStore = (slug: string): ArticleStore => {
  const storage = deviceStorage();
  const key = articleKey(slug);
  const stored = () => readArticleProgress(storage?.getItem(key) ?? null);
  const damaged = stored() === undefined;
  if (damaged) storage?.removeItem(key);
  const read = () => stored() ?? { ticked: [] };
  return { slug, key, damaged, read, change: (changes) => writeStorage(storage, key, { ...read(), ...changes }) };
};

/** Whether a box is ticked on this device. */
export const isTicked = ({ article, name }: TickLocation): boolean =>
  openArticleStore(article).read().ticked.includes(name);
