import type { ExportedItem } from "./stale-item";

const findTag = (tags: readonly string[], name: string): string | undefined =>
  tags.find((tag) => tag.startsWith(`${name}:`))?.slice(name.length + 1);

/** What tags say of where an item comes from: such systems keep them, and the id number, whatever else they drop. */
export const provenanceTags = (version: string, fact: { id: string; checked: string } | undefined, proof: string) => [
  "iatrox",
  `version:${version.slice(0, 16)}`,
  ...(fact ? [`fact:${fact.id}`, `read:${fact.checked}`] : []),
  `proof:${proof.slice(0, 16)}`,
];

/** The item that an id number and tags tell of; undefined where they tell of none. A part of a case is told of by its case. */
export const itemInTags = (id: string, tags: readonly string[]): ExportedItem | undefined => {
  const version = findTag(tags, "version");
  if (!tags.includes("iatrox") || version === undefined || !/^[0-9a-f]{16}$/.test(version)) return undefined;
  const fact = findTag(tags, "fact");
  return { identity: id.replace(/#\d\/\d$/, ""), version, facts: fact === undefined ? [] : [{ id: fact }] };
};
