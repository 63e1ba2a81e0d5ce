import type { FlatQuestion } from "../../flat-question";
import type { ImportedFile } from "../../import-diagnostic";
import { decodeText } from "../../markup/decode-text";
import { type Provenance, readProvenance } from "../../provenance";
import { itemInTags } from "../../provenance-tags";
import type { ExportedItem } from "../../stale-item";

const mark = "// iatrox: ";

/** What a tag or an id may hold in a comment (Moodle reads `[id:…]` and `[tag:…]` there). */
const inBrackets = (text: string): string => text.replace(/[\p{Cc}\]]/gu, " ");

/** Lines before a question: its id and tags for the system that imports it, and where it comes from in full. */
export const writeComments = ({ name, tags, item }: FlatQuestion): string[] => [
  `// [id:${inBrackets(name)}]${tags.map((tag) => ` [tag:${inBrackets(tag)}]`).join("")}`,
  ...(item?.provenance ? [`${mark}${JSON.stringify(item.provenance).replace(/[\u2028\u2029]/g, " ")}`] : []),
];

/** The tags that a comment gives its question. */
export const tagsIn = (comment: string): string[] =>
  [...comment.matchAll(/\[tag:([^\]]{1,200})\]/g)].map(([, tag = ""]) => tag.trim());

export const giftProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok) return undefined;
  const lines = text.value.split("\n").filter((line) => line.startsWith(mark));
  const found = lines.flatMap((line) => readProvenance(line.slice(mark.length)) ?? []);
  return lines.length > 0 ? found : undefined;
};

/** Moodle writes id numbers and tags into a comment before each question. */
export const giftTaggedItems = ({ bytes }: ImportedFile): ExportedItem[] => {
  const text = decodeText(bytes);
  if (!text.ok) return [];
  return text.value.split("\n").flatMap((line) => {
    const [, id] = /^\/\/.*\[id:([^\]]{1,300})\]/.exec(line) ?? [];
    const item = id === undefined ? undefined : itemInTags(id.trim(), tagsIn(line));
    return item ? [item] : [];
  });
};
