import { grammaticalForms } from "../grammar/grammatical-forms";
import { isThirdPerson } from "../grammar/verb-forms";
import { splitWords } from "../split-words";
import { measures, type NounClass, nounClass } from "./noun-class";

/**
 * The kinds that options name where they are mixed without doubt: each of four is of its own kind; all but one are known
 * and three kinds are met, one of them a measure; or one sum, date or span is among things that are all of one kind.
 */
export const mixedNounClasses = (options: readonly string[]): string[] | undefined => {
  if (options.every(startsWithVerb)) return undefined;
  const kinds = options.flatMap((option) => (isAction(option) ? [] : (nounClass(option) ?? [])));
  const found = [...new Set(kinds)];
  const isAlmostAll = kinds.length >= options.length - 1;
  const measured = found.some((kind) => measures.has(kind));
  const distant = new Set(found.map((kind) => (clinical.has(kind) ? "clinical" : kind)));
  const eachItsOwn =
    found.length === kinds.length &&
    options.length > 3 &&
    !found.includes("way") &&
    (kinds.length === options.length || distant.size >= 3 || found.includes("person"));
  if (isAlmostAll && found.length >= 3 && (measured || eachItsOwn)) return found;
  const odd = found.filter((kind) => kinds.filter((other) => other === kind).length === 1);
  const isOneMeasure = odd.length === 1 && found.length === 2 && odd.some((kind) => measures.has(kind));
  return isOneMeasure && kinds.length === options.length && options.length > 3 ? found : undefined;
};

/** What is done for a patient and what is found in one can answer the same question; of these four only all four are a mixture. */
const clinical: ReadonlySet<NounClass> = new Set(["treatment", "test", "illness", "organism"]);

const startsWithVerb = (option: string): boolean => {
  const [first = "", second = ""] = splitWords(option);
  return second !== "" && (isThirdPerson(first) || /\p{L}{2}ing$/u.test(first));
};

/** "Call the nurse" names no person. */
const isAction = (option: string): boolean => {
  const forms = grammaticalForms(option);
  return forms.size > 0 && !forms.has("noun") && !forms.has("phrase");
};
