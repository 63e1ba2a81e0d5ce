import { formsOfVerb } from "../grammar/verb-forms";
import idiomsWithVerbs from "../lexicon/idioms-with-verbs.json" with { type: "json" };
import idiomsWithoutVerbs from "../lexicon/idioms-without-verbs.json" with { type: "json" };

const word = /[\p{L}\p{N}]+(?:['-][\p{L}\p{N}]+)*/gu;
const possessive = /^(?:one's|her|his|their|your|my|our|its|\p{L}+'s|\p{L}+s')$/u;
const be = ["be", "is", "are", "was", "were", "been", "being"];

/** The words of an idiom, and all idioms that begin with a word. */
const begin = new Map<string, string[][]>();
const add = (first: string, rest: string[]) => begin.set(first, [...(begin.get(first) ?? []), rest]);
const split = (idiom: string) => idiom.toLowerCase().split(/[ ,]+/);

// In the lists "one's" stands for her, their and a name's, "_" for one to three words. What is often meant by the word ("in
// the dark") is not there. Idioms without a verb match as they are; a verb at the start is plain, and each of its forms counts.
for (const idiom of idiomsWithoutVerbs) {
  const [first = "", ...rest] = split(idiom);
  add(
    first === "a" && rest.length > 1 ? (rest[0] ?? "") : first,
    first === "a" && rest.length > 1 ? rest.slice(1) : rest,
  );
}
for (const idiom of idiomsWithVerbs) {
  const [verb = "", ...rest] = split(idiom);
  for (const form of verb === "be" ? be : formsOfVerb(verb)) add(form, rest);
}

/** The first idiom of a text. */
export const idiomIn = (text: string): string | undefined => {
  const words = text.toLowerCase().replaceAll("’", "'").match(word) ?? [];
  for (const [index, first] of words.entries()) {
    const keys = possessive.test(first) ? [first, "one's"] : [first];
    for (const rest of keys.flatMap((key) => begin.get(key) ?? [])) {
      const end = matchTo(words, index + 1, rest);
      if (end !== undefined) return words.slice(index, end).join(" ");
    }
  }
  return undefined;
};

/** The index after the words that match from `index` on; a gap takes one to three words. */
const matchTo = (words: readonly string[], index: number, rest: readonly string[]): number | undefined => {
  const [next, ...others] = rest;
  if (next === undefined) return index;
  const met = words[index];
  if (met === undefined) return undefined;
  if (next === "_") {
    for (let end = index + 1; end <= index + 3; end += 1) {
      const found = matchTo(words, end, others);
      if (found !== undefined) return found;
    }
    return undefined;
  }
  const fits = next === met || (next === "one's" && possessive.test(met));
  return fits ? matchTo(words, index + 1, others) : undefined;
};
