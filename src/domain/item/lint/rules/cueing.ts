import { contentWords } from "../../../english/content-words";
import { findWords } from "../../../text/words/find-words";
import { foldWords } from "../../../text/words/fold-words";
import type { Item } from "../../item";
import { subjectOf } from "../../item-identity";
import { keyTexts } from "../../key-texts";
import type { ArticleRule, RuleDiagnostic } from "../lint-rule";

/** A key this short, a number or a name, stands in many stems without telling anything. */
const shortestKey = 12;
/** Share of the words of a stem that the other stem must hold, to be about the same thing. */
const sameMatter = 0.75;

/**
 * L22: no item that may share the block of an item says its answer in the stem.
 * Why: a stem that states a rule answers the question that asks for it. Items of one objective never share a block, nor do
 * those that an editor calls enemies, so they are not compared.
 */
export const cueing: ArticleRule<"L22"> = {
  scope: "article",
  code: "L22",
  severity: "error",
  source: "NBME Item-Writing Guide, cueing between items; Haladyna, Downing and Rodriguez (2002), rule 4",
  suggestion: "Ask one of the two in other words, take one out, or name them under `enemies`.",
  check: (items) => cuesIn(items),
};

const cuesIn = (items: readonly Item[]): RuleDiagnostic[] => {
  const folded = items.map(({ stem }) => foldWords(stem));
  const all = folded.join("\n");
  return items.flatMap((item, index): RuleDiagnostic[] => {
    if (item.objective.trim() === "") return [];
    const [key = "", ...others] = keyTexts(item);
    if (others.length > 0 || key.length < shortestKey || !all.includes(foldWords(key))) return [];
    const stemWords = contentWords(item.stem);
    const teller = items.find((other, at) => {
      if (at === index || neverMeet(item, other) || findWords(key, other.stem) < 0) return false;
      const otherWords = new Set(contentWords(other.stem));
      return (
        stemWords.length > 2 && stemWords.filter((word) => otherWords.has(word)).length >= sameMatter * stemWords.length
      );
    });
    if (teller === undefined || findWords(key, item.stem) >= 0) return [];
    const message = `“${teller.stem}” of “${subjectOf(teller)}” gives away the answer to “${item.stem}”.`;
    return [{ subject: subjectOf(item), message }];
  });
};

const neverMeet = (item: Item, other: Item): boolean =>
  other.objective === item.objective || (other.enemies ?? []).includes(item.objective);
