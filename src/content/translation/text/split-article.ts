import type { Section } from "../../../domain/article/section";
import { markLength } from "../../../domain/draft/translation/section-mark";
import { type GatedText, gate } from "../../gate/gate";
import { normaliseText } from "../../gate/parsing/normalise-text";

/** A stretch of an article as it is, with its mark where it has one. `anchor`: of the section; empty for what stands above all of them. */
export type SourceSection = { anchor: string; text: string };

/** `sections`: what readers see of them, those inside another among them; `reviewed`: the day of its review, as it stands there. */
export type SplitArticle = { parts: SourceSection[]; sections: Section[]; reviewed: string };

/** Cuts a text where its sections begin, each with the mark in front of it; put together again, the stretches are the text. */
export const cutSections = (text: string, starts: GatedText["starts"]): SourceSection[] => {
  const cuts = [
    { anchor: "", offset: 0 },
    ...starts.map(({ anchor, offset }) => ({ anchor, offset: offset - markLength(text.slice(0, offset)) })),
  ];
  return cuts.map(({ anchor, offset }, index) => ({ anchor, text: text.slice(offset, cuts[index + 1]?.offset) }));
};

/** Cuts an article into its sections: `splitArticle`, or what knows its results. */
export type ArticleSplitter = (text: string) => Promise<SplitArticle | undefined>;

const headAlone = /^---\n[\s\S]*?\n---\s*$/;

/** Cuts an article into its sections. Undefined where the gate refuses it, unless it is one that has nothing but a head yet. */
export async function splitArticle(source: string): Promise<SplitArticle | undefined> {
  const text = normaliseText(source);
  if (headAlone.test(text)) return { parts: [{ anchor: "", text }], sections: [], reviewed: "" };
  const gated = await gate(text);
  if (!gated.ok) return undefined;
  const { starts, sections, frontMatter } = gated.value;
  return { parts: cutSections(text, starts), sections, reviewed: String(frontMatter.reviewed ?? "") };
}

const endOf = (text: string): string => /\s*$/.exec(text)?.[0] ?? "";

/** The front matter of an article, and what stands above its sections besides. `head`: the stretch above all of them. */
export const splitHead = (head: string): { frontMatter: string; intro: string } => {
  const frontMatter = /^---\n[\s\S]*?\n---(?:\n|$)/.exec(head)?.[0] ?? "";
  return { frontMatter, intro: head.slice(frontMatter.length) };
};

/** `key`: by which a stretch is known; that of the original's section, where it is one of a translation. */
type PutSection = { key: string; text: string };

const putSection = (
  parts: readonly PutSection[],
  { key, text }: PutSection,
  order: readonly string[],
): PutSection[] => {
  const own = text.trim();
  if (parts.some((part) => part.key === key))
    return parts.flatMap((part) => {
      if (part.key !== key) return [part];
      return own === "" ? [] : [{ key, text: `${own}${endOf(part.text) || "\n"}` }];
    });
  if (own === "") return [...parts];
  const before = order.slice(0, Math.max(0, order.indexOf(key)));
  const index = Math.max(
    0,
    parts.findLastIndex((part) => before.includes(part.key)),
  );
  const below = parts.slice(index + 1);
  return [
    ...parts.slice(0, index),
    ...parts.slice(index, index + 1).map((part) => ({ ...part, text: `${part.text.trimEnd()}\n\n` })),
    { key, text: `${own}\n${below.length === 0 ? "" : "\n"}` },
    ...below,
  ];
};

/**
 * The article with other texts for some of its sections, and every other as it was. One that is not there comes behind the
 * nearest of those in front of it in `order`, the keys as the original has them; an empty text takes it out.
 */
export const putSections = (
  parts: readonly PutSection[],
  sections: readonly PutSection[],
  order: readonly string[],
): string =>
  sections
    .reduce((all, section) => putSection(all, section, order), [...parts])
    .map(({ text }) => text)
    .join("");
