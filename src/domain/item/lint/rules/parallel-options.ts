import { amountsIn } from "../../../english/amounts-in";
import { type GrammaticalForm, grammaticalForms } from "../../../english/grammar/grammatical-forms";
import type { WordingRule } from "../lint-rule";

const formNames: Record<GrammaticalForm, string> = {
  sentence: "a sentence",
  infinitive: "“to” with a verb",
  gerund: "a form in -ing",
  imperative: "a command",
  "third-person": "a verb",
  participle: "a participle",
  reason: "a clause",
  phrase: "a phrase",
  noun: "a noun",
};

/** Shapes that cannot be mistaken for another; of the rest two may be one, read by somebody who knows no grammar. */
const certain = new Set<GrammaticalForm>(["infinitive", "reason", "gerund"]);

/** A menu of a case is a list to pick from and no set of parallel answers. */
const longestChoice = 5;

/** Nouns and phrases alone, "Below it" beside "Unknown", are read as easily. */
const verbal = new Set<GrammaticalForm>([
  "infinitive",
  "gerund",
  "imperative",
  "sentence",
  "participle",
  "third-person",
  "reason",
]);

const verbPhrases = new Set<GrammaticalForm>(["infinitive", "gerund", "imperative", "participle", "third-person"]);

/** With an article before it a phrase is a noun and cannot be read as a verb. */
const determined = /^(an?|the) /i;
/** "Proof of address" is a noun, whatever its first word may be elsewhere. */
const certainNoun = /^(an?|the) |^\p{L}{4,} of /iu;
const isNoun = (shapes: ReadonlySet<GrammaticalForm> | undefined) => shapes?.size === 1 && shapes.has("noun");

/**
 * L16: options have one grammatical shape.
 * Why: an odd shape draws the eye to one option, and reading four shapes costs a second-language reader time.
 */
export const parallelOptions: WordingRule<"L16"> = {
  scope: "wording",
  code: "L16",
  severity: "warning",
  source:
    "NBME Item-Writing Guide, irrelevant difficulty: options not parallel; Haladyna, Downing and Rodriguez (2002), rule 23",
  suggestion: "Begin every option in the same way: all nouns, all commands or all sentences.",
  unlessComplex: true,
  judge: ({ options }) => {
    if (options.length > longestChoice || options.every((option) => amountsIn(option).length > 0)) return undefined;
    const shapes = options.map(grammaticalForms);
    const every: GrammaticalForm[] = [...new Set(shapes.flatMap((found) => [...found]))];
    const fits = (shape: GrammaticalForm) => shapes.filter((found) => found.has(shape)).length;
    const needed = cover(shapes, every);
    if (every.some((shape) => fits(shape) === options.length) || needed.length < 2) return undefined;
    const verbsAlone = shapes.filter(
      (found) => found.size > 0 && [...found].every((shape) => verbPhrases.has(shape)),
    ).length;
    const nounsAlone = options.filter((option, index) => determined.test(option) && isNoun(shapes[index])).length;
    const certainNouns = options.filter((option, index) => isNoun(shapes[index]) && certainNoun.test(option)).length;
    const commands = shapes.filter((found) => found.has("imperative")).length;
    const verbAmongNouns =
      (verbsAlone > 0 && nounsAlone >= 2) ||
      (commands >= 2 && verbsAlone > 0 && commands + certainNouns === options.length && certainNouns > 0) ||
      (verbsAlone > 0 && verbsAlone + certainNouns >= options.length - 1 && nounsAlone + certainNouns >= 2);
    if (
      !verbAmongNouns &&
      (needed.length < 3 || needed.filter((shape) => verbal.has(shape)).length === 0) &&
      !needed.some((shape) => certain.has(shape))
    )
      return undefined;
    return `the options are not parallel: ${needed.map((shape) => formNames[shape]).join(", ")}`;
  },
};

/** The fewest shapes with which every option can be read, the most common first. */
const cover = (
  shapes: readonly ReadonlySet<GrammaticalForm>[],
  every: readonly GrammaticalForm[],
): GrammaticalForm[] => {
  const left = shapes.filter((found) => found.size > 0);
  if (left.length === 0) return [];
  const count = (shape: GrammaticalForm) => left.filter((found) => found.has(shape)).length;
  const [best] = [...every].sort((one, other) => count(other) - count(one));
  return best === undefined
    ? []
    : [
        best,
        ...cover(
          left.filter((found) => !found.has(best)),
          every,
        ),
      ];
};
