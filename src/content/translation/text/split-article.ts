import type { Section } from "../../../domain/article/section";
import { gate } from "../../gate/gate";
import { normaliseText } from "../../gate/parsing/normalise-text";

/** A stretch of an article as it is own. `anchor`: of the section; empty for what stands above all of them. */
export type SourceSection = { anchor: string; text: string };

/** `sections`: what readers see of them, those inside another among them; `reviewed`: the day of its review, as it stands there. */
export type SplitArticle = { parts: SourceSection[]; sections: Section[]; reviewed: string };

const headAlone = /^---\n[\s\S]*?\n---\s*$/;

/**
 * Cuts an article where its sections begin; put together again, the stretches are the text. Undefined where the gate refuses
 * it, unless it is one that has nothing but a head yet.
 */
export async function splitArticle(source: string): Promise<SplitArticle | undefined> {
  const text = normaliseText(source);
  if (headAlone.test(text)) return { parts: [{ anchor: "", text }], sections: [], reviewed: "" };
  const gated = await gate(text);
  if (!gated.ok) return undefined;
  const { starts, sections, frontMatter } = gated.value;
  const cuts = [{ anchor: "", offset: 0 }, ...starts];
  return {
    parts: cuts.map(({ anchor, offset }, index) => ({ anchor, text: text.slice(offset, cuts[index + 1]?.offset) })),
    sections,
    reviewed: String(frontMatter.reviewed ?? ""),
  };
}

const endOf = (text: string): string => /\s*$/.exec(text)?.[0] ?? "";

/**
 * The article with another text for one of its sections, and every other as it was. One that is not there comes behind the
 * nearest of those in front of it in `order`, the anchors of the original; an empty text takes it out.
 */
export function putSection(
  parts: readonly SourceSection[],
  { anchor, text }: SourceSection,
  order: readonly string[],
): string {
  const own = text.trim();
  const join = (all: readonly SourceSection[]) => all.map((part) => part.text).join("");
  if (parts.some((part) => part.anchor === anchor))
    return join(
      parts.map((part) =>
        part.anchor === anchor ? { anchor, text: own === "" ? "" : `${own}${endOf(part.text) || "\n"}` } : part,
      ),
    );
  if (own === "") return join(parts);
  const before = order.slice(0, Math.max(0, order.indexOf(anchor)));
  const index = Math.max(
    0,
    parts.findLastIndex((part) => before.includes(part.anchor)),
  );
  const above = join(parts.slice(0, index + 1)).trimEnd();
  const below = join(parts.slice(index + 1));
  return `${above}\n\n${own}\n${below === "" ? "" : `\n${below}`}`;
}
