import { mergeParts, type TextPart } from "../../../domain/draft/merge-parts";
import { type MergedText, mergeTexts } from "../../../domain/draft/merge-texts";
import { joinLines, yamlParts } from "../../yaml/edit/merge-yaml";
import { anchorsIn, keyNext, type PairedOriginal } from "./key-sections";
import type { ArticleSplitter } from "./split-article";

/** In front of the keys of front matter, which no section has. */
const inHead = "---";

/** What stands above the sections: each entry of the front matter, and the rest with its closing line. */
const headParts = (head: string): TextPart[] => {
  const [, yaml] = /^---\n([\s\S]*?\n)---(?:\n|$)/.exec(head) ?? [];
  if (yaml === undefined) return [{ key: "", text: head }];
  const entries = yamlParts(yaml).map(({ key, text }) => ({ key: `${inHead}${key}`, text }));
  const [first, ...rest] = entries;
  const opened = { key: inHead, text: `---\n${first?.text ?? ""}` };
  return [opened, ...rest, { key: "", text: head.slice(4 + yaml.length) }];
};

const partsOf = async (
  text: string,
  original: PairedOriginal,
  split: ArticleSplitter,
): Promise<TextPart[] | undefined> => {
  const article = await split(text);
  if (article === undefined) return undefined;
  const parts = keyNext(article, original).flatMap(({ key, text: own }) =>
    key === "" ? headParts(own) : [{ key, text: own }],
  );
  return new Set(parts.map(({ key }) => key)).size === parts.length ? parts : undefined;
};

/** Sections with an empty line between each two. */
const joinSections = (parts: readonly TextPart[]): string =>
  parts
    .map(({ text }, index) => (index < parts.length - 1 && !text.endsWith("\n\n") ? `${text.trimEnd()}\n\n` : text))
    .join("");

/**
 * What two translators made of one text, section by section: each may begin a section beside the other's, which then stand in the
 * order of the original. Line by line where the sections of a version cannot be told apart.
 */
export const mergeTranslations = async (
  [base, own, other]: readonly [string, string, string],
  original: PairedOriginal,
  split: ArticleSplitter,
): Promise<MergedText> => {
  const [before, mine, theirs] = [
    await partsOf(base, original, split),
    await partsOf(own, original, split),
    await partsOf(other, original, split),
  ];
  if (!before || !mine || !theirs) return mergeTexts(base, own, other);
  const { parts, conflicts } = mergeParts(before, mine, theirs, anchorsIn(original.article));
  const isOfHead = ({ key }: TextPart) => key.startsWith(inHead);
  const head = joinLines(parts.filter(isOfHead));
  return { text: `${head}${joinSections(parts.filter((part) => !isOfHead(part)))}`, conflicts };
};
