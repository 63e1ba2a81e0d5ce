import { splitWords } from "../split-words";
import { isPastVerb, isPlainVerb, isThirdPerson } from "./verb-forms";

/** The grammatical shape of an option. */
export type GrammaticalForm =
  | "sentence"
  | "infinitive"
  | "gerund"
  | "imperative"
  | "third-person"
  | "participle"
  | "reason"
  | "phrase"
  | "noun";

const set = (words: string) => new Set(words.split(" "));
const determiners = set(
  "a an the her his its their your my our this that these those any all each every both either neither some no another more one two three four five",
);
const pronouns = set("it she he they you there we i nobody everybody nothing everyone someone");
const auxiliaries = set(
  "is are was were has have had can could may might must shall should will would does do did isn't aren't wasn't weren't doesn't don't didn't won't cannot can't hasn't haven't becomes became went came began gave took made left lost kept held sent ran fell rose grew got",
);
const prepositions = set(
  "at by with without within in on from for of to through under over after before during between into against about as via near until towards across behind beyond inside outside above below beside beneath up down",
);
const pronounsAsObject = set("it them him her me us");
const adverbs = /^(by|with|to|in|on|at|for|from|through|over|under|into|after|before|up|down|out|off)$|ly$/;
const reasons = set("because since as although so which what who whom where why how whether");
/** A clause that says when or on what condition stands where "within a week" could stand. */
const conditions = set("if when while until unless once whenever provided");
const frequencies = "often|always|never|usually|sometimes|rarely|seldom|not|only|first|then|just|simply|please";
const leadingFrequency = new RegExp(`^(${frequencies}) (?=\\p{L}+ing\\b|(?:an?|the) )`, "iu");
const leadingAdverb = new RegExp(`^(?:${frequencies}|\\p{L}+ly)$`, "iu");
const nounsOfAct = set(
  "king spring string ring thing evening morning building meeting hearing nursing bleeding swelling something nothing anything everything ceiling sibling clothing housing funding",
);

/**
 * The shapes that an option may have. Most short phrases may be read in more than one way ("Training posts"), so a set is
 * given: options are parallel as long as one shape fits them all.
 */
export const grammaticalForms = (option: string): Set<GrammaticalForm> => {
  const words = withoutAdverb(splitWords(option.replace(leadingFrequency, "")));
  const [first = "", second = ""] = words;
  if (first === "to" && words.length > 1) return new Set(["infinitive"]);
  if (reasons.has(first) && words.length > 2 && first !== "as") return new Set(["reason"]);
  if ((conditions.has(first) && words.length > 2) || /^as (long|soon|far|often) as /i.test(option))
    return new Set(["reason", "phrase"]);
  if (auxiliaries.has(first)) return new Set(["third-person"]);
  if (words.length > 2 && /^(often|always|never|usually|sometimes|rarely|seldom)$/.test(second))
    return new Set(["sentence", "third-person"]);
  if (pronouns.has(first) && words.length > 2) return new Set(["sentence"]);
  if (hasFiniteVerb(words)) return new Set(["sentence"]);
  if (prepositions.has(first)) return new Set(["phrase"]);
  const forms = new Set<GrammaticalForm>();
  const isLetter = /^\S+ [A-Z](?![\p{L}])/u.test(option.trim());
  const takesObject = !isLetter && second !== "that" && (determiners.has(second) || pronounsAsObject.has(second));
  const isOpen = words.length > 1 && !determiners.has(first);
  const isCommand = isPlainVerb(first) && !/^(thought|left|found|felt)$/.test(first);
  if (/ing$/.test(first) && first.length > 4 && !nounsOfAct.has(first) && !isCommand) forms.add("gerund");
  else if (isOpen && !isCommand && (/(ed|run|made|given|held)$/.test(first) || isPastVerb(first)))
    forms.add("participle");
  else if (isOpen && /[^s]s$/.test(first) && (takesObject || isThirdPerson(first) || adverbs.test(second)))
    forms.add("third-person");
  else if ((isOpen || (isCommand && words.length === 1)) && (isCommand || takesObject)) forms.add("imperative");
  if (!takesObject) forms.add("noun");
  if (/(te|ce|t|k|ut|it|ad)$|ed$/.test(first) && takesObject) forms.add("third-person");
  if (words.slice(1, 4).some((word, index) => mayBeVerb(word, words[index], words[index + 2]))) forms.add("sentence");
  return forms;
};

/** A word inside a phrase that could be its verb: "results arrived late", "cells release iron". */
const mayBeVerb = (word: string, before = "", after?: string): boolean =>
  after !== undefined &&
  (isThirdPerson(word) || isPastVerb(word) || /ed$/.test(word) || (isPlainVerb(word) && /[^s]s$/.test(before)));

/** "Politely refuse", "never raise": the shape is that of the word after the adverb. */
const withoutAdverb = (words: string[]): string[] =>
  words.length > 1 && leadingAdverb.test(words[0] ?? "") && isPlainVerb(words[1] ?? "") && !isPlainVerb(words[0] ?? "")
    ? words.slice(1)
    : words;

/** A verb with its subject before it: an auxiliary, or a verb in -s or -ed with an object after it. */
const hasFiniteVerb = (words: readonly string[]): boolean =>
  words.slice(1).some((word, index) => {
    const before = words[index] ?? "";
    const after = words[index + 2];
    if (prepositions.has(before) || determiners.has(before) || /^(who|that|which|and|or|not)$/.test(before))
      return false;
    if (
      words
        .slice(0, index + 1)
        .some((earlier) => /^(who|that|which|whose|where|when|whom|if|unless|because|until|while)$/.test(earlier))
    )
      return false;
    if (auxiliaries.has(word)) return true;
    if (/^[a-z]+ing$/.test(words[0] ?? "") || isPlainVerb(words[0] ?? "") || isThirdPerson(words[0] ?? ""))
      return false;
    if (prepositions.has(words[0] ?? "") || after === undefined) return false;
    const inflected = isThirdPerson(word) || isPastVerb(word);
    return inflected && (determiners.has(after) || (/ed$/.test(word) && after === "before"));
  });
