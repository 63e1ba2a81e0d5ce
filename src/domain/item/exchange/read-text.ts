import type { SourceLocation } from "../../diagnostic";
import type { ImportDiagnostic } from "./import-diagnostic";
import { htmlText } from "./markup/html-text";
import type { MarkupText } from "./markup/markup-text";
import { hasUnportable, paragraphsOf } from "./portable-text";

/** How the text of a question is marked up. `moodle`: lines as they stand, with HTML wherever there is some. */
export type TextFormat = "html" | "moodle" | "plain" | "markdown";

/** A tag, a comment or a character reference: Moodle takes text with one of them for HTML. */
const looksLikeHtml = /<\/?[a-z][\w:-]*(?:[\s/][^<>]*)?>|<!--|&(?:#\d+|#x[\da-f]+|[a-z]+\d*);/i;

/** The paragraphs of text from elsewhere; what they lose on the way is reported, a diagnostic a question. */
export const textReader = (location: SourceLocation) => {
  const lost = new Set<string>();
  let signs = false;
  const paragraphs = ({ text, lost: names }: MarkupText): string[] => {
    for (const name of names) lost.add(name);
    signs ||= hasUnportable(text);
    return paragraphsOf(text);
  };
  return {
    /** Of text with or without markup. */
    read: (text: string, format: TextFormat): string[] => {
      const isHtml = format === "html" || (format === "moodle" && looksLikeHtml.test(text));
      return paragraphs(isHtml ? htmlText(text) : { text, lost: new Set() });
    },
    /** Of markup that was read already. */
    paragraphs,
    diagnostics: (): ImportDiagnostic[] => [
      ...(lost.size > 0
        ? [
            {
              ...{ rule: "markup" as const, severity: "warning" as const, location },
              message: `The question holds what text cannot: ${[...lost]
                .slice(0, 12)
                .map((name) => `<${name.slice(0, 40)}>`)
                .join(", ")}.`,
              suggestion: "Compare it with the question in the system that it comes from.",
            },
          ]
        : []),
      ...(signs
        ? [
            {
              ...{ rule: "signs" as const, severity: "warning" as const, location },
              message: "The question holds signs that cannot be seen or that turn text around; they were taken out.",
              suggestion: "Compare it with the question in the system that it comes from.",
            },
          ]
        : []),
    ],
  };
};
export type TextReader = ReturnType<typeof textReader>;
