import type { Disagreement } from "../../domain/article/agreement/disagreement";
import { translationDisagreements } from "../../domain/article/agreement/translation-disagreements";
import type { Diagnostic } from "../../domain/diagnostic";
import type { Fact } from "../../domain/fact/fact";
import { type Language, originalLanguage } from "../../domain/language";
import { foldSpace } from "../../domain/text/words/fold-words";
import type { BuildCache } from "../build-cache";
import { explainMissing } from "../facts/explain-missing";
import type { FactsById } from "../facts/facts-by-id";
import { nearestName } from "../facts/nearest-name";
import { diagnosticAt, type Located } from "../yaml/source-location";
import type { TranslatedFact } from "./parsed-translation";
import { sayDisagreement } from "./say-disagreement";

/**
 * The facts of a translation. `outdated`: ids of those whose original says something else now, or is gone. `moved`:
 * anchors of their sections. `diagnostics`: advice on each, which stops nothing.
 */
export type TranslatedFacts = {
  facts: Located<Fact>[];
  outdated: Set<string>;
  moved: Set<string>;
  /** Anchors of the sections in which a sentence says another number than its original. */
  unequal: Set<string>;
  diagnostics: Diagnostic[];
};

/** Whether a translation still says which words of the original it translates. */
export const sameWords = (one: string, other: string): boolean => foldSpace(one) === foldSpace(other);

/** Joins each translated sentence with the volatility of its original, and with its source where it names none. `built`: may know in what the two disagree. */
export function translateFacts(
  parsed: readonly Located<TranslatedFact>[],
  originals: readonly Located<Fact>[],
  factsById: Pick<FactsById, "claims" | "sources" | "unreadable">,
  { language, built }: { language: Language; built: BuildCache },
): TranslatedFacts {
  const byId = new Map(originals.map((original) => [original.value.id, original]));
  const pairs = parsed.flatMap(({ value }, entry): SentencePair[] => {
    const original = byId.get(value.id)?.value;
    if (original === undefined || !sameWords(value.original, original.quote)) return [];
    return [
      { entry, name: "quote", from: original.quote, to: value.quote },
      { entry, name: "claim", from: original.claim, to: value.claim },
    ];
  });
  const found = built.keep("sentences", [language, JSON.stringify(pairs)], () => compare(pairs, language));
  const translated: TranslatedFacts = {
    facts: [],
    outdated: new Set(),
    moved: new Set(),
    unequal: new Set(),
    diagnostics: [],
  };
  const fallBehind = (fact: string, section: string, diagnostic: Diagnostic): void => {
    translated.outdated.add(fact);
    translated.moved.add(section);
    translated.diagnostics.push(diagnostic);
  };
  for (const [entry, { value, locate }] of parsed.entries()) {
    const original = byId.get(value.id)?.value;
    if (original === undefined && (factsById.claims.invalid.has(value.id) || factsById.unreadable.length > 0)) {
      const explanation = explainMissing("claim", value.id, factsById.claims, factsById.unreadable);
      translated.diagnostics.push(
        diagnosticAt(locate([]), { rule: "as-described", severity: "error", ...explanation }),
      );
    } else if (original === undefined) {
      fallBehind(value.id, value.section, gone(value, locate, [...byId.keys()]));
    } else {
      const { section, quote, claim, source, excerpt } = value;
      const page = source && excerpt ? { source, excerpt } : {};
      translated.facts.push({ value: { ...original, section, quote, claim, ...page }, locate });
      const named = source && factsById.sources.byId.get(source)?.value;
      if (named && (named.language ?? originalLanguage) !== language)
        translated.diagnostics.push(inAnotherLanguage(value.id, locate));
      if (!sameWords(value.original, original.quote)) {
        fallBehind(value.id, original.section, changed(value, locate, original));
      } else {
        const own = found.filter((each) => each.entry === entry).map((each) => disagreeing(value.id, each, locate));
        if (own.length > 0) translated.unequal.add(original.section);
        translated.diagnostics.push(...own);
      }
    }
  }
  return translated;
}

/** A sentence of a fact in the original and in the translation. `entry`: the index of the fact in the translation. */
type SentencePair = { entry: number; name: "quote" | "claim"; from: string; to: string };

/** What a translated sentence says otherwise than its original. */
type UnequalSentence = Pick<SentencePair, "entry" | "name"> & { disagreement: Disagreement };

const compare = (pairs: readonly SentencePair[], language: Language): UnequalSentence[] =>
  pairs.flatMap(({ entry, name, from, to }) =>
    translationDisagreements({ text: from, language: originalLanguage }, { text: to, language })
      // A claim may hold a date or a number that its sentence leaves out; it only may not hold another.
      .filter(({ one, other }) => name === "quote" || (one !== "" && other !== undefined))
      .map((disagreement) => ({ entry, name, disagreement })),
  );

function disagreeing(
  id: string,
  { name, disagreement }: UnequalSentence,
  locate: Located<unknown>["locate"],
): Diagnostic {
  const message = `The ${name} of \`${id}\` in the original ${sayDisagreement(disagreement)}`;
  const suggestion = "Correct the translation here and in its article, or the original.";
  return diagnosticAt(locate([name]), { severity: "error", rule: "translation-agrees", message, suggestion });
}

function inAnotherLanguage(id: string, locate: Located<unknown>["locate"]): Diagnostic {
  const message = `The page that \`${id}\` names is not in the language of the translation.`;
  const suggestion =
    "Delete `source` and `excerpt` here, and the fact rests on the page of its original; or write under the source which language its page is in.";
  return diagnosticAt(locate(["source"]), { severity: "error", rule: "as-described", message, suggestion });
}

function gone({ id, quote }: TranslatedFact, locate: Located<unknown>["locate"], names: string[]): Diagnostic {
  const near = nearestName(id, names);
  const message = `The original does not state \`${id}\`, which the translation gives as “${quote}”`;
  const suggestion =
    near === undefined
      ? "Take it out here, and in the article what it says. Until then, questions that rest on it are left out."
      : `Did you mean \`${near}\`? If not, take it out here and in the article. Until then, questions that rest on it are left out.`;
  return diagnosticAt(locate([]), { severity: "warning", rule: "translation-behind", message, suggestion });
}

function changed({ id, original }: TranslatedFact, locate: Located<unknown>["locate"], { quote }: Fact): Diagnostic {
  const message = `The original of \`${id}\` now says “${quote}” The translation was made from “${original}”`;
  const suggestion =
    "Translate the new sentence in the article, correct quote and claim here, and copy the new sentence as `original`. Until then, questions that rest on it are left out.";
  return diagnosticAt(locate(["original"]), { severity: "warning", rule: "translation-behind", message, suggestion });
}
