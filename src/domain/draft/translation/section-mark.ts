import { headingSlug } from "../../text/heading-slug";

/**
 * The note in front of a section of a translation that says which section of the original it translates, because its heading is
 * another one and its place may be: `translates: fees`. No reader sees it, and it moves with its section.
 */
const mark = /^\{\/\* translates: ([a-z0-9-]+) \*\/\}\s*/;

/** How many characters of a text are the mark at its end; 0 where there is none. */
export const markLength = (text: string): number =>
  /(?:^|\n)(\{\/\* translates: [a-z0-9-]+ \*\/\}\s*)$/.exec(text.slice(-200))?.[1]?.length ?? 0;

/** The name by which a section calls the one of the original that it translates. */
export const markOf = (section: string): string | undefined => mark.exec(section)?.[1];

export const withoutMark = (section: string): string => section.replace(mark, "");

/** Sections that an article has once, by a component of their own: each is its own translation, wherever it is. */
const alone = new Set(["", "bottom-line", "practice", "sources"]);

/** What kind of section an anchor is of: only sections of one kind translate each other. */
export const sectionKind = (anchor: string): string => {
  if (alone.has(anchor)) return anchor;
  if (/^step-\d+$/.test(anchor)) return "step";
  return /^warning(?:-\d+)?$/.test(anchor) ? "warning" : "heading";
};

/** Whether an article has one section of this name at most. */
export const isAlone = (anchor: string): boolean => alone.has(anchor);

/** Whether an anchor says nothing but the place of its section among those of its kind. */
export const isNumbered = (anchor: string): boolean => ["step", "warning"].includes(sectionKind(anchor));

const titleIn = /^<[A-Z]\w*[^>]*\btitle="([^"]+)"/;

/**
 * What marks call the sections of an original, name → anchor: a step and a warning by its title, because its number is another one as
 * soon as one is put in front of it; each by its anchor besides, as marks did before.
 */
export const markNames = (original: readonly { anchor: string; text: string }[]): Map<string, string> => {
  const titled = original.flatMap(({ anchor, text }) => {
    const title = isNumbered(anchor) ? titleIn.exec(text.trim())?.[1] : undefined;
    return title === undefined ? [] : [{ anchor, name: `${sectionKind(anchor)}-${headingSlug(title)}` }];
  });
  const once = titled.filter(
    ({ name }) => !isNumbered(name) && titled.filter((other) => other.name === name).length === 1,
  );
  return new Map([
    ...once.map(({ name, anchor }) => [name, anchor] as const),
    ...original.map(({ anchor }) => [anchor, anchor] as const),
  ]);
};

/** A section with the mark that it translates the one of this anchor of the original; without one where it needs none. */
export const withMark = (
  section: string,
  anchor: string,
  original: readonly { anchor: string; text: string }[],
): string => {
  if (alone.has(anchor)) return withoutMark(section);
  const [name = anchor] = [...markNames(original)].find(([, named]) => named === anchor) ?? [];
  return `{/* translates: ${name} */}\n\n${withoutMark(section)}`;
};
