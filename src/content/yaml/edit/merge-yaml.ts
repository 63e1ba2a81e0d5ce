import { mergeParts, type TextPart } from "../../../domain/draft/merge-parts";
import { type MergedText, mergeTexts } from "../../../domain/draft/merge-texts";

/** The line that begins an entry: a name of the file itself, one within it, or the `id` of an entry of a list. */
const opening = /^(?:([A-Za-z][\w-]*):| {2}([A-Za-z][\w-]*):| {2}- id: *["']?([\w-]+))/;

/** The lines of a file by the entries that they are of. A comment belongs to what stands above it. */
export const yamlParts = (text: string): TextPart[] => {
  const parts: TextPart[] = [];
  let group = "";
  let current: TextPart = { key: "", text: "" };
  for (const line of text.match(/[^\n]*\n|[^\n]+$/g) ?? []) {
    const [, name, child, id] = opening.exec(line) ?? [];
    const entry = child ?? id;
    group = name ?? group;
    const key = name ?? (entry === undefined ? undefined : `${group}/${entry}`);
    if (key === undefined) current.text += line;
    else {
      parts.push(current);
      current = { key, text: line };
    }
  }
  return [...parts, current];
};

/** The text of parts that are lines; only the last may have no line end. */
export const joinLines = (parts: readonly TextPart[]): string =>
  parts
    .map(({ text }, index) => (index < parts.length - 1 && text !== "" && !text.endsWith("\n") ? `${text}\n` : text))
    .join("");

const isKeyed = (parts: readonly TextPart[]): boolean => new Set(parts.map(({ key }) => key)).size === parts.length;

/**
 * What two people made of one file, entry by entry: each may add an entry at the end, or change one beside the other's. Where a
 * name stands twice in a version, line by line.
 */
export const mergeYaml = (base: string, own: string, other: string): MergedText => {
  const versions = [base, own, other].map(yamlParts);
  if (!versions.every(isKeyed)) return mergeTexts(base, own, other);
  const [before = [], mine = [], theirs = []] = versions;
  const { parts, conflicts } = mergeParts(before, mine, theirs);
  return { text: joinLines(parts), conflicts };
};
