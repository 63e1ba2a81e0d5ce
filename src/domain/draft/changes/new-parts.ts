import type { Article } from "../../article/article";

type Parts = Pick<Article, "body" | "sources">;

const address = /https?:\/\/[^\s"'<>()\]]+/g;

const hostsIn = ({ body, sources }: Parts): string[] => {
  const addresses = [...body.matchAll(address)].map(([found]) => found);
  return [...addresses, ...sources.map(({ url }) => url)].flatMap((url) =>
    URL.canParse(url) ? [new URL(url).host] : [],
  );
};

/** The outside hosts that an article leads to and did not before, by links and by sources. */
export const newHosts = (before: Parts | null, now: Parts): string[] => {
  const known = new Set(before ? hostsIn(before) : []);
  return [...new Set(hostsIn(now))].filter((host) => !known.has(host)).sort();
};

/** Component → how often canonical MDX uses it. */
const componentsIn = ({ body }: Pick<Parts, "body">): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const [, name = ""] of body.matchAll(/(?<!\\)<([A-Z]\w*)/g)) counts.set(name, (counts.get(name) ?? 0) + 1);
  return counts;
};

/** A component that an article uses more often than before. */
export type NewComponent = { name: string; before: number; now: number };

export const newComponents = (before: Parts | null, now: Parts): NewComponent[] => {
  const known = before ? componentsIn(before) : new Map<string, number>();
  return [...componentsIn(now)].flatMap(([name, count]) => {
    const old = known.get(name) ?? 0;
    return count > old ? [{ name, before: old, now: count }] : [];
  });
};
