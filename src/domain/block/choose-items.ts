import { formSchema } from "../question/form";
import type { BlockRequest } from "./block-request";
import type { Catalogue, CatalogueEntry } from "./catalogue";
import { type Draw, drawWithoutReturn } from "./draw-without-return";
import { type Chance, seededChance } from "./seeded-chance";
import { spread } from "./spread";

type Filters = Pick<BlockRequest, "article" | "sections" | "forms" | "count" | "seed">;

/** Where entries come from, section by section. `drawn` counts what a pass has set aside for the next. */
type Pile = { draw: Draw<CatalogueEntry>; setAside: CatalogueEntry[] };

const pilesFor = (catalogue: Catalogue, { article, sections, forms }: Filters, chance: Chance): Pile[] => {
  const shelves = article === undefined ? catalogue.shelves : (catalogue.shelvesOf.get(article) ?? []);
  const wantedForms = formSchema.options.filter((form) => forms === undefined || forms.includes(form));
  const wantedSections = sections && new Set(sections);
  return shelves
    .filter((shelf) => wantedSections === undefined || wantedSections.has(shelf.section))
    .map((shelf) => wantedForms.map((form) => shelf.forms.get(form) ?? []))
    .map((lists) => ({ draw: drawWithoutReturn(lists, chance), setAside: [] }));
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

/** Takes up to `count` entries, in proportion to what each pile holds; what one pile cannot give, the others do. */
const take = (piles: Pile[], count: number, chance: Chance, accept: (pile: Pile) => CatalogueEntry | undefined) => {
  const taken: CatalogueEntry[] = [];
  let open = piles;
  while (taken.length < count) {
    open = open.filter(({ draw }) => draw.left() > 0);
    if (open.length === 0) break;
    const sizes = open.map(({ draw }) => draw.left());
    const shares = spread(sizes, count - taken.length, chance.fraction());
    for (const [index, pile] of open.entries()) {
      for (let share = shares[index] ?? 0; share > 0; share -= 1) {
        const entry = accept(pile);
        if (entry === undefined) break;
        taken.push(entry);
      }
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
  const chance = seededChance(request.seed ?? seed);
  const accept = refuseSiblings();
  const isSeen = ({ version }: CatalogueEntry) => request.seed === undefined && seen.has(version);

  const piles = pilesFor(catalogue, request, chance);
  const fresh = take(piles, request.count, chance, ({ draw, setAside }) => {
    for (let entry = draw.next(); entry; entry = draw.next()) {
      if (isSeen(entry)) setAside.push(entry);
      else if (accept(entry)) return entry;
    }
    return undefined;
  });
  const known = piles.map(({ setAside }) => ({ draw: drawWithoutReturn([setAside], chance), setAside: [] }));
  const again = take(known, request.count - fresh.length, chance, ({ draw }) => {
    for (let entry = draw.next(); entry; entry = draw.next()) if (accept(entry)) return entry;
    return undefined;
  });

  const mixed = drawWithoutReturn([[...fresh, ...again]], chance);
  const chosen = Array.from({ length: mixed.left() }, () => mixed.next() as CatalogueEntry);
  return { chosen, shortBy: request.count - chosen.length };
};
