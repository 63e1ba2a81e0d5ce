import type { ImportedFile } from "../../import-diagnostic";
import { decodeText } from "../../markup/decode-text";
import { elementsIn, type ParsedElement, textIn } from "../../markup/parse-xml";
import { type Provenance, readProvenance } from "../../provenance";
import { itemInTags } from "../../provenance-tags";
import type { ExportedItem } from "../../stale-item";
import { readXmlFile } from "../read-xml-file";

/** A comment may not hold two hyphens; JSON can write one otherwise. */
export const provenanceComment = (provenance: Provenance): string =>
  `<!-- iatrox: ${JSON.stringify(provenance).replaceAll("-", "\\u002d")} -->`;

export const moodleProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok || !/<quiz[\s>]/.test(text.value.slice(0, 2000))) return undefined;
  const comments = [...text.value.matchAll(/<!-- iatrox: (\{[^\n]*\}) -->/g)];
  return comments.flatMap(([, json = ""]) => readProvenance(json) ?? []);
};

const childrenOf = (parent: ParsedElement, name: string) => elementsIn(parent).filter((each) => each.name === name);

/** Moodle keeps id numbers and tags of what it imported, and none of the comments. */
export const moodleTaggedItems = (file: ImportedFile): ExportedItem[] => {
  const root = readXmlFile(file);
  if (!root.ok || root.value.name !== "quiz") return [];
  return childrenOf(root.value, "question").flatMap((question) => {
    const [id] = childrenOf(question, "idnumber");
    const tags = childrenOf(question, "tags").flatMap((list) => childrenOf(list, "tag"));
    const item =
      id &&
      itemInTags(
        textIn(id).trim(),
        tags.map((tag) => textIn(tag).trim()),
      );
    return item ? [item] : [];
  });
};
