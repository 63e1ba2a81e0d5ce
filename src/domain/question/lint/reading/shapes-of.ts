import { wordsOf } from "./words-of";

/** The grammatical shape of an option. */
export type Shape =
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
  "a an the her his its their your my our this that these those any all each every both some no another more one two three four five",
);
const pronouns = set("it she he they you there we i nobody everybody nothing everyone someone");
const auxiliaries = set(
  "is are was were has have had can could may might must shall should will would does do did isn't aren't wasn't weren't doesn't don't didn't won't cannot can't hasn't haven't becomes became went came began gave took made left lost kept held sent ran fell rose grew got",
);
const prepositions = set(
  "at by with without within in on from for of to through under over after before during between into against about as via near until towards across behind beyond inside outside up down",
);
const pronounsAsObject = set("it them him her me us");
const adverbs = /^(by|with|to|in|on|at|for|from|through|over|under|into|after|before|up|down|out|off)$|ly$/;
const reasons = set("because since as if when while although unless so which what who whom where why how whether");
const verbs = set(
  "add allow apply appear appoint ask assess attend avoid await become begin book bring build buy call cancel change check choose close collect complete confirm consult contact continue convert cover create cut decline deliver demand deny discuss do double draw drop drink end enrol enter examine expand explain extend fail file fill find finish follow get give go grant halve have hire hold ignore increase inform issue join keep leave lengthen let limit list look lower lose maintain make meet move need obtain offer open order pass pay perform place post practise prepare present prevent prove provide publish raise reach read reapply receive reduce refer refuse register reject remove renew replace report request require resign respond restrict return review revoke run save see seek sell send shorten show sign sit skip speak start stay stop submit suspend take teach tell test transfer translate treat try turn upload use verify visit wait waive wash withdraw work write",
);
const nounsOfAct = set("king spring string ring thing evening morning building meeting hearing nursing");

/**
 * The shapes that an option may have. Most short phrases may be read in more than one way ("Training posts"), so a set is
 * given: options are parallel as long as one shape fits them all.
 */
export const shapesOf = (option: string): Set<Shape> => {
  const words = wordsOf(
    option.replace(/^(often|always|never|usually|sometimes|rarely|seldom|not|only) (?=\p{L}+ing\b|(?:an?|the) )/iu, ""),
  );
  const [first = "", second = ""] = words;
  if (first === "to" && words.length > 1) return new Set(["infinitive"]);
  if (reasons.has(first) && words.length > 2 && first !== "as") return new Set(["reason"]);
  if (auxiliaries.has(first)) return new Set(["third-person"]);
  if (words.length > 2 && /^(often|always|never|usually|sometimes|rarely|seldom)$/.test(second))
    return new Set(["sentence", "third-person"]);
  if (pronouns.has(first) && words.length > 2) return new Set(["sentence"]);
  if (hasFiniteVerb(words)) return new Set(["sentence"]);
  if (prepositions.has(first)) return new Set(["phrase"]);
  const shapes = new Set<Shape>();
  const isLetter = /^\S+ [A-Z]$/.test(option.trim());
  const takesObject = !isLetter && second !== "that" && (determiners.has(second) || pronounsAsObject.has(second));
  const isOpen = words.length > 1 && !determiners.has(first);
  if (/ing$/.test(first) && first.length > 4 && !nounsOfAct.has(first)) shapes.add("gerund");
  else if (isOpen && /(ed|run|made|given|held)$/.test(first)) shapes.add("participle");
  else if (isOpen && /[^s]s$/.test(first) && (takesObject || isThirdPerson(first) || adverbs.test(second)))
    shapes.add("third-person");
  else if (isOpen && (verbs.has(first) || takesObject)) shapes.add("imperative");
  if (!takesObject) shapes.add("noun");
  if (/(te|ce|t|k|ut|it|ad)$|ed$/.test(first) && takesObject) shapes.add("third-person");
  if (words.length > 2 && words.slice(1, 4).some((word) => verbs.has(word) || /ed$/.test(word))) shapes.add("sentence");
  return shapes;
};

const isThirdPerson = (word: string): boolean =>
  verbs.has(word.replace(/s$/, "")) || verbs.has(word.replace(/es$/, "")) || verbs.has(word.replace(/ies$/, "y"));

/** A verb with its subject before it: an auxiliary, or a verb in -s or -ed with an object after it. */
const hasFiniteVerb = (words: readonly string[]): boolean =>
  words.slice(1).some((word, place) => {
    const before = words[place] ?? "";
    const after = words[place + 2];
    if (prepositions.has(before) || determiners.has(before) || /^(who|that|which|and|or|not)$/.test(before))
      return false;
    if (
      words
        .slice(0, place + 1)
        .some((earlier) => /^(who|that|which|whose|where|when|whom|if|unless|because|until|while)$/.test(earlier))
    )
      return false;
    if (auxiliaries.has(word)) return true;
    if (/^[a-z]+ing$/.test(words[0] ?? "") || verbs.has(words[0] ?? "") || isThirdPerson(words[0] ?? "")) return false;
    if (prepositions.has(words[0] ?? "") || after === undefined) return false;
    const inflected = isThirdPerson(word) || (/ed$/.test(word) && verbs.has(word.replace(/e?d$/, "")));
    return inflected && (determiners.has(after) || (/ed$/.test(word) && after === "before"));
  });
