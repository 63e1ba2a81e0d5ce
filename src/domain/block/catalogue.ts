import type { Form } from "../question/form";

/** A live item version, as light as choosing allows. `version`: the number the database knows it by. */
export type CatalogueEntry = {
  version: number;
  identity: string;
  article: string;
  section: string;
  form: Form;
  objective: string;
  stem: string;
};

/** What one section of one article holds, by form; `size` counts all forms. */
type Shelf = { article: string; section: string; size: number; forms: Map<Form, CatalogueEntry[]> };

/** Everything a block may be chosen from. `articles`: each published article and its section anchors, with questions or without. */
export type Catalogue = { articles: Map<string, Set<string>>; shelves: Shelf[]; shelvesOf: Map<string, Shelf[]> };

const byIdentity = (one: CatalogueEntry, other: CatalogueEntry) => (one.identity < other.identity ? -1 : 1);

const byPlace = (one: Shelf, other: Shelf) => {
  if (one.article !== other.article) return one.article < other.article ? -1 : 1;
  return one.section < other.section ? -1 : 1;
};

const newShelf = ({ article, section }: CatalogueEntry): Shelf => ({ article, section, size: 0, forms: new Map() });

/**
 * Prepares choosing, once per publication. The order comes from identities and names alone, so that two servers with
 * the same content give the same block for the same seed.
 */
export const prepareCatalogue = (
  articles: { slug: string; sections: string[] }[],
  entries: readonly CatalogueEntry[],
): Catalogue => {
  const shelves = new Map<string, Shelf>();
  for (const entry of entries) {
    const place = `${entry.article}#${entry.section}`;
    const shelf = shelves.get(place) ?? newShelf(entry);
    shelves.set(place, shelf);
    shelf.size += 1;
    const sameForm = shelf.forms.get(entry.form);
    if (sameForm) sameForm.push(entry);
    else shelf.forms.set(entry.form, [entry]);
  }
  for (const shelf of shelves.values()) for (const sameForm of shelf.forms.values()) sameForm.sort(byIdentity);
  const ordered = [...shelves.values()].sort(byPlace);
  const shelvesOf = new Map<string, Shelf[]>(articles.map(({ slug }) => [slug, []]));
  for (const shelf of ordered) shelvesOf.get(shelf.article)?.push(shelf);
  const anchors = new Map(articles.map(({ slug, sections }) => [slug, new Set(sections)]));
  return { articles: anchors, shelves: ordered, shelvesOf };
};
