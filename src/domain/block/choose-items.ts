import { uniformFloat32 } from "pure-rand/distribution/uniformFloat32";
import { type Chance, seedChance } from "../chance/seed-chance";
import { formSchema } from "../question/form";
import type { BlockRequest } from "./block-request";
import type { Catalogue, CatalogueEntry } from "./catalogue";
import { type Draw, drawWithoutReturn } from "./draw-without-return";

import { spread } from "./spread";

type Filters = Pick<BlockRequest, "article" | "sections" | "forms" | "count" | "seed">;

/** What may be taken, pile by pile. A pile is only looked into when something is taken from it. */
type Piles = { sizes: number[]; lists: (pile: number) => (readonly CatalogueEntry[])[] };

const pilesFor = (catalogue: Catalogue, { article, sections, forms }: Filters): Piles => {
  const own = article === undefined ? catalogue.shelves : (catalogue.shelvesOf.get(article) ?? []);
  const shelves = sections ? own.filter(({ section }) => sections.includes(section)) : own;
  const wanted = formSchema.options.filter((form) => forms === undefined || forms.includes(form));
  const lists = (pile: number) => wanted.map((form) => shelves[pile]?.forms.get(form) ?? []);
  const count = (pile: number) => lists(pile).reduce((sum, list) => sum + list.length, 0);
  return { sizes: shelves.map((shelf, pile) => (forms === undefined ? shelf.size : count(pile))), lists };
};

/** The same for entries that stand by themselves, again a pile for each section. */
const pilesOf = (entries: readonly CatalogueEntry[]): Piles => {
  const piles = new Map<string, CatalogueEntry[]>();
  for (const entry of entries) {
    const place = `${entry.article}#${entry.section}`;
    const pile = piles.get(place) ?? [];
    piles.set(place, pile);
    pile.push(entry);
  }
  const held = [...piles.values()];
  return { sizes: held.map(({ length }) => length), lists: (pile) => [held[pile] ?? []] };
};

/** Two questions of a block test different things and ask with different words. */
const refuseSiblings = () => {
  const taken = new Set<string>();
  return ({ objective, stem }: CatalogueEntry): boolean => {
    const marks = [`objective ${objective}`, `stem ${stem.trim().replace(/\s+/g, " ").toLowerCase()}`];
    if (marks.some((mark) => taken.has(mark))) return false;
    for (const mark of marks) taken.add(mark);
    return true;
  };
};

const nextFitting = (draw: Draw<CatalogueEntry>, fits: (entry: CatalogueEntry) => boolean) => {
  for (let entry = draw.next(); entry; entry = draw.next()) if (fits(entry)) return entry;
  return undefined;
};

/** Takes up to `count` entries, in proportion to what each pile holds; what one pile cannot give, the others do. */
const take = ({ sizes, lists }: Piles, count: number, chance: Chance, fits: (entry: CatalogueEntry) => boolean) => {
  const taken: CatalogueEntry[] = [];
  const left = [...sizes];
  const draws = new Map<number, Draw<CatalogueEntry>>();
  while (taken.length < count && left.some((size) => size > 0)) {
    for (const [pile, share] of spread(left, count - taken.length, uniformFloat32(chance)).entries()) {
      if (share === 0) continue;
      const draw = draws.get(pile) ?? drawWithoutReturn(lists(pile), chance);
      draws.set(pile, draw);
      for (let given = 0; given < share; given += 1) {
        const entry = nextFitting(draw, fits);
        if (entry) taken.push(entry);
      }
      left[pile] = draw.left();
    }
  }
  return taken;
};

/**
 * Chooses the questions of a block. Deterministic: the same content, filters and seed give the same block in the same order.
 * Hard rules: the filters; no two of one objective or stem; a blueprint by section, in proportion to what is there.
 * Without a seed in the request, what the learner has not `seen` (item versions) comes first, and `seed` decides;
 * with one, what the learner did does not count. Cost grows with the sections and the count, not with the items.
 */
export const chooseItems = (
  catalogue: Catalogue,
  request: Filters,
  { seed, seen }: { seed: string; seen: ReadonlySet<number> },
): { chosen: CatalogueEntry[]; shortBy: number } => {
  const chance = seedChance(request.seed ?? seed);
  const isNew = refuseSiblings();
  const known: CatalogueEntry[] = [];
  const isFresh = (entry: CatalogueEntry) => {
    if (request.seed !== undefined || !seen.has(entry.version)) return isNew(entry);
    known.push(entry);
    return false;
  };
  const fresh = take(pilesFor(catalogue, request), request.count, chance, isFresh);
  const again = take(pilesOf(known), request.count - fresh.length, chance, isNew);

  const mixed = drawWithoutReturn([[...fresh, ...again]], chance);
  const chosen = Array.from({ length: mixed.left() }, mixed.next).filter((entry) => entry !== undefined);
  return { chosen, shortBy: request.count - chosen.length };
};
