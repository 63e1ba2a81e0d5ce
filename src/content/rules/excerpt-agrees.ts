import type { Disagreement } from "../../domain/article/agreement/disagreement";
import { translationDisagreements } from "../../domain/article/agreement/translation-disagreements";
import type { Diagnostic } from "../../domain/diagnostic";
import { type Language, originalLanguage } from "../../domain/language";
import { datesIn } from "../../domain/text/numbers/dates-in";
import { sameDate } from "../../domain/text/numbers/same-amount";
import type { Rule } from "../rule";
import { diagnosticAt } from "../yaml/source-location";

/**
 * Every number and date of a claim is in the excerpt of its page, or is the date of the page. Bounds, modals and
 * negations that differ are advice: an excerpt of two lines may leave out where the page qualifies it. A translation has
 * the excerpts of its original, and that advice there; where a page is in its own language, the numbers are compared again.
 */
export const excerptAgrees: Rule = ({ facts, factsById, language }) =>
  facts.flatMap(({ value: { id, claim, excerpt, source: sourceId }, locate }) => {
    const source = factsById.sources.byId.get(sourceId)?.value;
    const spoken = source?.language ?? originalLanguage;
    const isOriginal = language === originalLanguage;
    if (excerpt === undefined || (!isOriginal && language !== spoken)) return [];
    const page = { text: excerpt, language: spoken };
    return translationDisagreements({ text: claim, language }, page)
      .filter(
        ({ one, kind }) => one !== "" && !isDateOf(one, source?.stated, language) && (isOriginal || kind === "number"),
      )
      .map((found): Diagnostic => {
        const message = `The claim of \`${id}\` ${sayDisagreement(found)} Its claim: “${claim}” The page: “${excerpt}”`;
        const suggestion =
          "Compare both with the page: correct the claim, or keep the sentence of the page that says it.";
        const severity = found.kind === "number" ? "error" : "warning";
        return diagnosticAt(locate(["excerpt"]), { severity, rule: "excerpt-agrees", message, suggestion });
      });
  });

const sayDisagreement = ({ kind, one, other }: Disagreement): string => {
  if (kind === "negation") return "says no, and the excerpt of its page does not.";
  if (kind === "number") return `says “${one}”, which the excerpt of its page does not.`;
  return `says “${one}”, and the excerpt of its page “${other}”.`;
};

const isDateOf = (words: string, day: string | null | undefined, language: Language): boolean =>
  typeof day === "string" && datesIn(words, language).some(({ date }) => sameDate(date, day));
