/**
 * The note in front of a section of a translation that says which section of the original it translates, because its heading is
 * another one and its place may be: `translates: fees`. No reader sees it, and it moves with its section.
 */
const mark = /^\{\/\* translates: ([a-z0-9-]+) \*\/\}\s*/;

/** How many characters of a text are the mark at its end; 0 where there is none. */
export const markLength = (text: string): number =>
  /(?:^|\n)(\{\/\* translates: [a-z0-9-]+ \*\/\}\s*)$/.exec(text.slice(-200))?.[1]?.length ?? 0;

/** The anchor of the section of the original that a section says it translates. */
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

/** A section with the mark that it translates the one of this anchor; without one where it needs none. */
export const withMark = (section: string, original: string): string =>
  alone.has(original) ? section : `{/* translates: ${original} */}\n\n${withoutMark(section)}`;
