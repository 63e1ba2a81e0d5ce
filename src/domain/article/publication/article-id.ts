import { guideOfEdition, readEdition } from "../edition";

/** What was published so far, live or withdrawn: an edition's present name and the id that it keeps. */
export type PublishedEdition = { slug: string; id: string };

/** The same edition of another guide: `ontario-cpso.fr`, `ontario` → `ontario.fr`. */
const editionOf = (slug: string, guide: string): string => `${guide}${slug.slice(guideOfEdition(slug).length)}`;

/**
 * Of the former names of a guide, the one that it goes on from: the guide was not published under its own name, and was
 * under that one. `written`: the guides that have a folder.
 */
export const formerGuide = (
  guide: string,
  redirectFrom: readonly string[],
  { published, written }: { published: readonly PublishedEdition[]; written: ReadonlySet<string> },
): string | undefined => {
  const names = new Set(published.map(({ slug }) => slug));
  return names.has(guide) ? undefined : redirectFrom.find((former) => names.has(former) && !written.has(former));
};

/**
 * The id of an edition: the one that it has, or that of the former guide's edition which it goes on from, or a new one, its
 * own name where no other guide began under it.
 */
export const articleIdOf = (
  slug: string,
  former: string | undefined,
  published: readonly PublishedEdition[],
): string => {
  const idOf = (name: string) => published.find((edition) => edition.slug === name)?.id;
  const known = idOf(slug) ?? (former === undefined ? undefined : idOf(editionOf(slug, former)));
  if (known !== undefined) return known;
  const taken = new Set(published.map(({ id }) => id));
  const guide = guideOfEdition(slug);
  let id = slug;
  for (let more = 2; taken.has(id); more++) id = editionOf(slug, `${guide}-${more}`);
  return id;
};

/** The edition's name without its language is that of another guide: it moves there with all editions. */
export const movedGuide = (from: string, to: string): { from: string; to: string } | undefined => {
  const [before, after] = [readEdition(from)?.guide, readEdition(to)?.guide];
  return before === undefined || after === undefined || before === after ? undefined : { from: before, to: after };
};
