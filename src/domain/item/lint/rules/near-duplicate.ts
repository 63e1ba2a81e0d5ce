import { foldWords } from "../../../text/words/fold-words";
import { formOf } from "../../forms/forms";
import type { Item } from "../../item";
import { subjectOf } from "../../item-identity";
import { keyTexts } from "../../key-texts";
import { firstSimilar } from "../first-similar";
import type { ArticleRule, RuleDiagnostic } from "../lint-rule";

/**
 * L24: no two questions ask nearly the same in nearly the same words.
 * Why: a duplicate counts one piece of knowledge twice and gives its twin away. Instances of one model share their
 * words by design, so there only the very same stem and key are refused.
 */
export const nearDuplicate: ArticleRule<"L24"> = {
  scope: "article",
  code: "L24",
  severity: "error",
  source: "Broder (1997), On the resemblance and containment of documents",
  suggestion: "Ask for something else, or take one of the two out.",
  check: (items) => repeatsIn(items),
};

const repeatsIn = (items: readonly Item[]): RuleDiagnostic[] => {
  const texts = items.map((item) => {
    const { menus, isKeyOrdered } = formOf(item);
    const key = keyTexts(item);
    const stems = menus(item).flatMap(({ stem }) => (stem === "" ? [] : [stem]));
    return foldWords([item.stem, ...stems, ...(isKeyOrdered ? key : key.sort())].join(" "));
  });
  const makers = items.map((item) => (item.origin.kind === "generated" ? `model ${item.origin.model}` : item.identity));
  const isPair = (one: number, other: number) => makers[one] !== makers[other] || texts[one] === texts[other];

  return [...firstSimilar(texts, isPair)].flatMap(([other, one]) => {
    const [first, second] = [items[one], items[other]];
    return first && second ? [repeatOf(first, second)] : [];
  });
};

const repeatOf = (first: Item, second: Item): RuleDiagnostic => ({
  subject: subjectOf(second),
  message: `“${second.stem}” of “${subjectOf(second)}” asks nearly the same as “${first.stem}” of “${subjectOf(first)}”.`,
});
