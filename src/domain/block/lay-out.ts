import type { Candidate, Shelf } from "./candidate";

const byPlace = (one: Shelf, other: Shelf) => {
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  return one.section < other.section ? -1 : 1;
};

/** Shelves in the order of their names, each beginning where the one before ends. */
export const layEndToEnd = (shelves: readonly Shelf[]): { shelves: Shelf[]; total: number } => {
  let total = 0;
  const laid = [...shelves].sort(byPlace).map((shelf) => {
    total += shelf.size;
    return { ...shelf, before: total - shelf.size };
  });
  return { shelves: laid, total };
};

/** The shelves that candidates stand on, where the candidates are all there is. */
export const layOut = (candidates: readonly Candidate[]): { shelves: Shelf[]; total: number } => {
  const shelves = new Map<string, Shelf>();
  for (const { article, section } of candidates) {
    const place = `${article}#${section}`;
    const shelf = shelves.get(place) ?? { article, section, before: 0, size: 0 };
    shelf.size += 1;
    shelves.set(place, shelf);
  }
  return layEndToEnd([...shelves.values()]);
};
