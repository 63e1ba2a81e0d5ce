import { hasWords } from "../../../domain/draft/translation/has-words";
import { isSameSection, keepFrame } from "../../../domain/draft/translation/section-frame";
import { markOf, withMark, withoutMark } from "../../../domain/draft/translation/section-mark";
import { anchorsIn, keyNext, keySections, type PairedOriginal } from "./key-sections";
import { type ArticleSplitter, putSections, type SourceSection, type SplitArticle, splitHead } from "./split-article";

/** A section that was typed. `key`: as `KeyedSection` has it; `before`: what stood there, where something did. */
type TypedSection = { key: string; before: string | undefined; text: string };

/** The sections in which something else was typed than what the page showed. */
export const typedSections = (
  own: SplitArticle,
  paired: PairedOriginal,
  sections: readonly SourceSection[],
): TypedSection[] => {
  const keyed = keySections(own, paired.history);
  return sections.flatMap(({ anchor: key, text: typed }): TypedSection[] => {
    const before = keyed.find((part) => part.key === key)?.text;
    if (key === "") {
      const { frontMatter, intro } = splitHead(before ?? "");
      return intro.trim() === typed.trim() ? [] : [{ key, before, text: `${frontMatter}\n${typed.trim()}` }];
    }
    // What nobody has translated is shown as the original has it.
    const shown = withoutMark(before ?? paired.article.parts.find(({ anchor }) => anchor === key)?.text ?? "");
    return isSameSection(shown, typed) ? [] : [{ key, before, text: keepFrame(shown, typed) }];
  });
};

/** What was typed put into the translation, where a section that is new, or that another would be taken for, says which it is of. */
export const putTyped = async (
  own: SplitArticle,
  paired: PairedOriginal,
  typed: readonly TypedSection[],
  split: ArticleSplitter,
): Promise<string> => {
  const original = paired.article;
  const keyed = keySections(own, paired.history);
  const wordless = original.parts.flatMap(({ anchor: key, text }) =>
    keyed.some((part) => part.key === key) || hasWords(text) ? [] : [{ key, text }],
  );
  const put = (needsMark: (section: TypedSection) => boolean): string => {
    const sections = typed.map((section) => {
      const { key, text, before = "" } = section;
      if (text === "" || key === "") return { key, text };
      // The note of a section whose original has gone stays, for the original may come back.
      if (key.startsWith("+"))
        return { key, text: `${before.slice(0, before.length - withoutMark(before).length)}${text}` };
      return { key, text: needsMark(section) ? withMark(text, key, original.parts) : text };
    });
    return putSections(keyed, [...sections, ...wordless], anchorsIn(original));
  };
  const hasMark = ({ before }: TypedSection) => before === undefined || markOf(before) !== undefined;
  const text = put(hasMark);
  const next = await split(text);
  if (next === undefined) return text;
  const keys = keyNext(next, paired);
  const stays = ({ key, text: now }: TypedSection) =>
    now === "" || key === "" || keys.some((part) => part.key === key && withoutMark(part.text).trim().startsWith(now));
  return typed.every(stays) ? text : put((section) => hasMark(section) || !stays(section));
};
