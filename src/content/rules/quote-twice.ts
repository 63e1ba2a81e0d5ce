import { problemAt } from "../yaml/place";
import type { Rule } from "./draft";

const foldSpace = (text: string): string => text.replace(/\s+/g, " ").trim();

/** A quote stands once in its section, or nobody can tell which sentence a question leads back to. */
export const quoteTwice: Rule = ({ sections, facts }) =>
  facts.flatMap(({ value, placeOf }) => {
    const passages = sections.find(({ anchor }) => anchor === value.section)?.passages ?? [];
    const quote = foldSpace(value.quote);
    const times = passages.reduce((sum, passage) => sum + foldSpace(passage).split(quote).length - 1, 0);
    if (quote === "" || times < 2) return [];
    const message = `The section \`${value.section}\` says “${value.quote}” ${times} times, so the fact \`${value.id}\` could mean any of them.`;
    const mend = "Quote more of the sentence, or change one of the places in the article.";
    return [problemAt(placeOf(["quote"]), { severity: "err", rule: "quote-twice", message, mend })];
  });
