import irregularVerbs from "../lexicon/irregular-verbs.json" with { type: "json" };
import verbs from "../lexicon/verbs.json" with { type: "json" };

/** Past forms that no rule makes, by the plain form: past, and participle where it differs. */
const irregularPast = new Map<string, string[]>(Object.entries(irregularVerbs));

const doubling = /^(\p{L}*[^aeiou])?[aeiou][bdglmnprt]$/u;
const stressedLast =
  /^(admit|commit|omit|permit|submit|transmit|refer|defer|infer|prefer|occur|rebut|regret|begin|forget|compel|expel|control|patrol|enrol|fulfil|cancel|label|travel|counsel|level|acquit|debug|regret)$/;

/** "ban" and "submit" double their last letter before an ending, "visit" does not. */
const stemOf = (verb: string): string =>
  (doubling.test(verb) && !/[aeiou][^aeiou]+[aeiou]/.test(verb)) || stressedLast.test(verb) ? verb + verb.at(-1) : verb;

const third = (verb: string): string =>
  verb === "have"
    ? "has"
    : /(s|x|z|ch|sh|o)$/.test(verb)
      ? `${verb}es`
      : verb.replace(/(?<=[^aeiou])y$/, "ie").concat("s");
const regularPast = (verb: string): string =>
  /e$/.test(verb) ? `${verb}d` : /[^aeiou]y$/.test(verb) ? verb.replace(/y$/, "ied") : `${stemOf(verb)}ed`;
const gerund = (verb: string): string =>
  /ie$/.test(verb)
    ? verb.replace(/ie$/, "ying")
    : /[^eoy]e$/.test(verb)
      ? verb.replace(/e$/, "ing")
      : `${stemOf(verb)}ing`;

/** Every form of a verb: plain, with -s, past and in -ing. */
export const formsOfVerb = (verb: string): string[] => [
  ...new Set([verb, third(verb), regularPast(verb), gerund(verb), ...(irregularPast.get(verb) ?? [])]),
];

/** Verbs as questions of medicine, law, offices and daily life use them. Many are nouns as well. */
const plain = new Set(verbs);
const thirds = new Set(verbs.map(third));
const pasts = new Set(verbs.flatMap((verb) => irregularPast.get(verb) ?? [regularPast(verb)]));

export const isPlainVerb = (word: string): boolean => plain.has(word);
export const isThirdPerson = (word: string): boolean => thirds.has(word);
export const isPastVerb = (word: string): boolean => pasts.has(word);
