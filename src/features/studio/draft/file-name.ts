import { type Language, languages, originalLanguage, ownName } from "../../../domain/language";
import type { Messages } from "../../../messages/messages";

type FileParts = { kind: "article" | "facts" | "questions"; language: Language };

/** What a file of a draft is, by its path; undefined: shared facts, or a file that speaks of all guides. */
export const fileParts = (path: string): FileParts | undefined => {
  const [, kind, infix] = /^articles\/[^/]+\/(article|facts|questions)(?:\.(\w+))?\.(?:mdx|yaml)$/.exec(path) ?? [];
  if (kind !== "article" && kind !== "facts" && kind !== "questions") return undefined;
  return { kind, language: languages.find((language) => language === infix) ?? originalLanguage };
};

/** What the studio calls a file of a draft. */
export const fileName = (path: string, messages: Messages["studio"]): string => {
  const parts = fileParts(path);
  if (!parts) return path.startsWith("facts/") ? messages.draft.shared(path.replace(/^facts\/|\.yaml$/g, "")) : path;
  const { kind, language } = parts;
  return messages.draft.file(kind, language === originalLanguage ? null : ownName(language));
};
