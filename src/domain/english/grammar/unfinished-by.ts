import type { BareItem } from "../../item/lint/bare-item";
import { splitWords } from "../split-words";
import { grammaticalForms } from "./grammatical-forms";
import { isPlainVerb } from "./verb-forms";

const adverb = "( first| next| now| then| at once| also| immediately| always| never)?";
const dueVerb = new RegExp(`\\b(must|should|can|may|will|cannot|could|would|might|shall)${adverb}\\s*[:…_]*$`, "i");
/** Before these a "to" begins a verb, after others ("is due to") a noun. */
const dueInfinitive = new RegExp(
  "\\b(has|have|had|needs?|wants?|ought|wishes|decides?|refuses?|agrees?|plans?|is|are|was|were|able|unable|likely|best|better|advised|asked|told|required|allowed|obliged|permitted|" +
    `in order|so as|expected|supposed|free|entitled|instructed|ordered|authori[sz]ed|aims?|duty|step|right|power|way|attempts?|tries|try|hopes?|intends?|chooses?|fails?|learns?|helps?|serves?|used|necessary|safe) to${adverb}\\s*[:…_]*$`,
  "i",
);
const dueNoun = /\b(by|of|from|for|with|at|in|to)\s*[:…_]*$/i;
const dueClause = /\b(he|she|it|they|who|which|that)\s*[:…_]*$/i;

const notVerb = /^(to|an?|the|because|by) /i;
const notNoun = /^(to|because|by|from|if|when) /i;
const little = /^(not|never|always|first|then|either|\p{L}+ly)$/u;

/** What cannot end the sentence that the lead-in begins. */
export const unfinishedBy = ({ stem, options, keys }: BareItem): string | undefined => {
  const isOdd = oddAfter(stem);
  if (isOdd === undefined) return undefined;
  const odd = options.filter(isOdd);
  const keyFits = keys.every((key) => !isOdd(options[key] ?? ""));
  return odd.length > 0 && (keyFits || odd.length < options.length / 2)
    ? `“${odd.join("”, “")}” cannot follow “${stem.slice(-40)}”`
    : undefined;
};

const oddAfter = (stem: string): ((option: string) => boolean) | undefined => {
  const isSentence = (option: string) => [...grammaticalForms(option)].every((form) => form === "sentence");
  if (dueVerb.test(stem) || dueInfinitive.test(stem))
    return (option) => notVerb.test(option) || !beginsWithVerb(option) || isSentence(option);
  if (dueClause.test(stem) && !/\?\s*$/.test(stem)) return isNounPhrase;
  return dueNoun.test(stem) ? (option) => notNoun.test(option) || isSentence(option) : undefined;
};

/** A verb, or a word that may be one that no list holds ("debride necrotic tissue"): then a plain noun follows it. */
const beginsWithVerb = (option: string): boolean => {
  const words = splitWords(option);
  const [first = "", second = ""] = little.test(words[0] ?? "") ? words.slice(1) : words;
  return isPlainVerb(first) || first === "be"
    ? !/^(of|and)$/.test(second)
    : !isNounPhrase(option) && /(ise|ize|ify|ate|en)$/.test(first);
};

/** No verb in it for certain: "lack of insurance", "an old scalpel". */
const isNounPhrase = (option: string): boolean => {
  const forms = grammaticalForms(option);
  return (forms.size === 1 && forms.has("noun")) || /^\p{L}+ of /u.test(option);
};
