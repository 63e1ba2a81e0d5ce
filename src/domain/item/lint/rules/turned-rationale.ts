import { amountsIn, type FactIndex, statesAmount, turnsBound } from "../../../article/agreement/restated-numbers";
import { readModality, turnedModality } from "../../../article/agreement/turned-modality";
import { formOf } from "../../forms/forms";
import { aboutItem, type ItemRule, ownFacts } from "../lint-rule";
import { unprovedKey } from "./unproved-key";
import { unsupportedNumber } from "./unsupported-number";

/**
 * L31: the rationale of a key turns neither the bounds of its facts round, nor "must" into "may".
 * Why: it is read as the rule itself.
 */
export const turnedRationale: ItemRule<"L31"> = {
  scope: "item",
  code: "L31",
  severity: "error",
  source: unsupportedNumber.source,
  suggestion: unsupportedNumber.suggestion,
  unless: unprovedKey,
  check: (item, _context, index) => {
    const own = ownFacts(item, index);
    const ofKeys = formOf(item)
      .rationales(item)
      .filter(({ isKey }) => isKey);
    return ofKeys.flatMap(({ text }) => turnedIn(text, own, index)).map((message) => aboutItem(item, message));
  },
};

/** What a rationale of a key turns round: "at most" where its facts say "at least", "may" where they say "must". */
const turnedIn = (text: string, own: FactIndex["facts"], { language }: FactIndex): string[] => {
  const bounded = amountsIn(text, language).filter((amount) => {
    const stating = own.filter((fact) => statesAmount(fact, amount));
    return stating.length > 0 && stating.every(({ fact }) => turnsBound(text, amount, fact.claim, language));
  });
  const facts = own.map(({ fact }) => fact);
  const found = turnedModality(text, readModality(facts, language), language);
  // "Can be done only after" says in other words what must not be done before.
  const turned = found && ![found.sentenceMode, found.factMode].includes("must not") ? found : undefined;
  return [
    ...bounded.map(({ words }) => `its facts bound “${words}” the other way round than “${text}” does`),
    ...(turned
      ? [`its fact \`${turned.fact}\` says “${turned.factMode}”, and “${text}” says “${turned.sentenceMode}”`]
      : []),
  ];
};
