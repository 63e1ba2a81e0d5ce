import { foldSpace } from "../../domain/text/words/fold-words";
import type { Rule } from "../rule";
import { diagnosticAt } from "../yaml/source-location";

/** A quote occurs once in its section: otherwise the sentence that a question leads back to is ambiguous. */
export const quoteTwice: Rule = ({ sections, facts }) => {
  const folded = new Map(sections.map(({ anchor, passages }) => [anchor, passages.map(foldSpace)]));
  return facts.flatMap(({ value, locate }) => {
    const passages = folded.get(value.section) ?? [];
    const quote = foldSpace(value.quote);
    const times = passages.reduce((sum, passage) => sum + passage.split(quote).length - 1, 0);
    if (quote === "" || times < 2) return [];
    const message = `The section \`${value.section}\` says “${value.quote}” ${times} times, so the fact \`${value.id}\` could mean any of them.`;
    const suggestion = "Quote more of the sentence, or change one of the places in the article.";
    return [diagnosticAt(locate(["quote"]), { severity: "error", rule: "quote-twice", message, suggestion })];
  });
};
