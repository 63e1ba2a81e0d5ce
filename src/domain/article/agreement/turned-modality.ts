import type { Fact } from "../../fact/fact";
import type { Language } from "../../language";
import { type Modal, type Modality, modalsIn } from "../../text/modality";
import { overlap, subjectWords } from "../../text/words/subject-words";

/** A fact with the modals of its claim and quote, and the words of each that name its subject. */
export type FactModality = { id: string; claim: string; modals: Modal[]; words: ReadonlySet<string>[] };

/** A sentence whose modality contradicts its fact's: it permits what the fact requires, or the other way round. */
export type TurnedModality = { sentenceMode: Modality; factMode: Modality; fact: string; claim: string };

/** The facts of an article that require or permit something. */
export const readModality = (
  facts: readonly Pick<Fact, "id" | "claim" | "quote">[],
  language: Language,
): FactModality[] =>
  facts.flatMap(({ id, claim, quote }) => {
    const texts = [quote, claim];
    const modals = texts.flatMap((text) => modalsIn(text, language));
    return modals.length > 0 ? [{ id, claim, modals, words: texts.map((text) => subjectWords(text, language)) }] : [];
  });

/** A sentence that says a fact again shares half of its words with it; another may do the same deed under another rule. */
const alike = 0.5;

/**
 * Where a sentence says a fact again with another "must", "may", "must not" or "need not" for the same verb. Undefined
 * where it agrees with one of the facts that it may be saying.
 */
export const turnedModality = (
  sentence: string,
  facts: readonly FactModality[],
  language: Language,
): TurnedModality | undefined => {
  const modals = modalsIn(sentence, language);
  if (modals.length === 0) return undefined;
  const own = subjectWords(sentence, language);
  const near = facts.filter(({ words }) => words.some((each) => overlap(own, each) >= alike));
  const factModals = near.flatMap(({ id, claim, modals }) => modals.map((modal) => ({ ...modal, fact: id, claim })));
  for (const { verb, mode } of modals) {
    const rivals = factModals.filter((other) => other.verb === verb);
    const [first] = rivals;
    if (first && rivals.every((other) => other.mode !== mode)) {
      return { sentenceMode: mode, factMode: first.mode, fact: first.fact, claim: first.claim };
    }
  }
  return undefined;
};
