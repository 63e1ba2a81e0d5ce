import type { ImportedFile } from "../../import-diagnostic";
import { decodeText } from "../../markup/decode-text";
import { type Provenance, readProvenance } from "../../provenance";

/** A comment may not hold two hyphens; JSON can write one otherwise. */
export const provenanceComment = (provenance: Provenance): string =>
  `<!-- iatrox: ${JSON.stringify(provenance).replaceAll("-", "\\u002d")} -->`;

export const moodleProvenance = ({ bytes }: ImportedFile): Provenance[] | undefined => {
  const text = decodeText(bytes);
  if (!text.ok || !/<quiz[\s>]/.test(text.value.slice(0, 2000))) return undefined;
  const comments = [...text.value.matchAll(/<!-- iatrox: (\{[^\n]*\}) -->/g)];
  return comments.flatMap(([, json = ""]) => readProvenance(json) ?? []);
};
