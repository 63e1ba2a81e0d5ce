import type { BareItem } from "../../item/lint/bare-item";
import { isMadeOfOptions } from "../options/is-made-of-options";
import { splitWords } from "../split-words";
import { leadInOf } from "./lead-in-of";
import { isPlainVerb, isThirdPerson } from "./verb-forms";

const plural = /^(?:bodies|people|children|men|women|criteria|data|\p{L}{2,}(?<![su]s|is)s)$/u;
const possessive = /'s$|s'$/;
/** Words that follow a plural noun and never a verb: "Which bodies run …" but "Which body runs the …". */
const follows = new Set(
  (
    "are were do did have had can may must should could will would of in for that who at on under from with without to " +
    "run runs give pay take make get need certify license issue grant recognise recognize apply support satisfy require set decide " +
    "work play hold share form send ask accept show cover count belong lead train teach examine match keep help verify assess treat " +
    "cause act meet come go begin end offer use receive oversee fund own review fit suit make govern register regulate employ lie stand pass join drain contain carry produce " +
    "secrete release bind reach enter leave cross rise fall grow live move supply protect prevent control affect appear occur differ"
  ).split(" "),
);
/** After more than one word a word in -s before these may be the verb: "Which condition appears in …". */
const prepositions = new Set("of in for at on under from with without to".split(" "));
const before = /^(which|what)$/;
/** After these the word before is a noun for certain. */
const auxiliary = /^(are|were|do|did|have|can|may|must|should|could|would|will|might|shall)$/;
const ends = new Set("of for in who that with from at on to by under whose which when".split(" "));

/** A lead-in in the plural that some options answer in the plural and others with a single thing. */
export const numberMismatch = (item: BareItem): string | undefined => {
  const { stem, options, keys } = item;
  const [keyIndex] = keys;
  if (keyIndex === undefined || keys.length !== 1 || options.some(isMadeOfOptions)) return undefined;
  const words = splitWords(leadInOf(stem));
  if (
    /\bare$/i.test(leadInOf(stem).trim()) &&
    options.every((option, index) => isJoined(option) === (index === keyIndex))
  )
    return `“are” asks for several, and the key alone names them`;
  const start = words.findIndex((word) => before.test(word));
  const noun = start < 0 ? undefined : requestedNumber(words, start);
  if (noun === undefined) return undefined;
  const many = options.filter(isPlural);
  const keyAloneJoins = options.every((option, index) => isPlural(option) === (index === keyIndex));
  const isOneOf = (option: string) => `${headOf(option)}s` === words[noun];
  const single = options.filter(
    (option) => !isPlural(option) && (keyAloneJoins || isOneOf(option) || isSingle(option)),
  );
  if (many.length === 0 || single.length === 0) return undefined;
  return `“${words[noun]}” asks for several, and “${single.join("”, “")}” is one`;
};

/** The index of the plural noun that "which" or "what" asks for: "Which bodies run …", "What are the signs of …". */
const requestedNumber = (words: readonly string[], start: number): number | undefined => {
  if (/^(are|were)$/.test(words[start + 1] ?? "") && /^(the|its|her|his|their)$/.test(words[start + 2] ?? "")) {
    const end = words.findIndex((word, index) => index > start + 3 && ends.has(word));
    const noun = (end < 0 ? words.length : end) - 1;
    return plural.test(words[noun] ?? "") ? noun : undefined;
  }
  return [1, 2, 3]
    .map((step) => start + step)
    .find(
      (index) =>
        (isPluralAt(words, index) || (words[start] === "which" && index === start + 1 && actsAsMany(words, index))) &&
        !((index > start + 1 || words[start] === "what") && prepositions.has(words[index + 1] ?? "")) &&
        !hasVerb(words.slice(start + 1, index)),
    );
};

const isPluralAt = (words: readonly string[], index: number): boolean => {
  const word = words[index] ?? "";
  const next = words[index + 1] ?? "";
  if (!plural.test(word) || possessive.test(word) || /^(does|is|was|has|this|its)$/.test(word)) return false;
  if (auxiliary.test(next)) return true;
  const mayBeVerb = isThirdPerson(word) && !before.test(words[index - 1] ?? "");
  return !mayBeVerb && (follows.has(next) || (isPlainVerb(next) && !isThirdPerson(next)));
};

/** "Which muscles close the jaw?" but "Which sports injury is common?": after several things the verb has no -s. */
const actsAsMany = (words: readonly string[], index: number): boolean => {
  const [word = "", verb = "s", after = "s"] = words.slice(index, index + 3);
  return plural.test(word) && !possessive.test(word) && !/s$/.test(verb) && !/[^s]s$/.test(after);
};

/** A word in -s before the noun is the verb: "Which body assesses candidates …". */
const hasVerb = (words: readonly string[]): boolean => words.some((word) => /[^s]s$/.test(word));

const headOf = (option: string): string => {
  const words = splitWords(option);
  const end = words.findIndex((word, index) => index > 0 && ends.has(word));
  return (end < 0 ? words.at(-1) : words[end - 1]) ?? "";
};

/** Two things by their names: "Radius and ulna". */
const isJoined = (option: string): boolean =>
  /^(the )?[\p{L}\p{N}-]+( [\p{L}\p{N}-]+)?,? (.+ )?and (?!surgeons)/iu.test(option);

const isPlural = (option: string): boolean =>
  !/^an? (?!and\b)/i.test(option) &&
  (plural.test(headOf(option)) || /^(both|all|two|three)\b/i.test(option) || isJoined(option));

/** Certainly one thing: with "a", or a name. */
const isSingle = (option: string): boolean =>
  /^(an?|one|the) /i.test(option) ||
  /^\p{Lu}[\p{L}]*(?: (?:of|for|the|\p{Lu}[\p{L}]*))* ?\p{Lu}[\p{L}]*$/u.test(option) ||
  /\b(service|institute|agency)$/i.test(option);
