import {
  type AmountInText,
  amountsIn,
  type FactIndex,
  indexFacts,
  judgeRestated,
  statesAmount,
  type UnsupportedAmount,
} from "../../domain/article/agreement/restated-numbers";
import type { Diagnostic } from "../../domain/diagnostic";
import { sameDate } from "../../domain/text/numbers/same-amount";
import { foldSpace } from "../../domain/text/words/fold-words";
import type { ArticleUnderCheck, Rule } from "../rule";
import { lineOf } from "../text/line-of";
import { sentencesIn } from "../text/sentences-in";
import { diagnosticAt } from "../yaml/source-location";

/** A text of the guide and its section; title and summary have none. */
type SectionText = { text: string; section: string | undefined };

/**
 * Each number and date of the guide is stated by the claim of a fact: of the one whose quote holds it, of the one that
 * `restated` names, or of that which speaks of the same thing. Otherwise it is under `common` with a reason. A wrong
 * number costs a year, so this stops a guide.
 */
export const numberCovered: Rule = (draft) => {
  const facts = draft.facts.map(({ value }) => value);
  const index = indexFacts(facts, draft.language);
  const passages = passagesOf(draft);
  return [...passages.flatMap((passage) => judge(passage, draft, index)), ...idle(draft, passages)];
};

const passagesOf = ({ head, sections }: ArticleUnderCheck): SectionText[] => [
  ...Object.values(head).map((text) => ({ text: foldSpace(text), section: undefined })),
  ...sections.flatMap(({ anchor, passages }) => passages.map((text) => ({ text: foldSpace(text), section: anchor }))),
];

function judge({ text, section }: SectionText, draft: ArticleUnderCheck, index: FactIndex): Diagnostic[] {
  const { file, language, common, restated } = draft;
  const quoted = index.facts.filter(({ fact }) => fact.section === section);
  let from = 0;
  return sentencesIn(text).flatMap((sentence) => {
    const at = text.indexOf(sentence, from);
    from = at + sentence.length;
    return amountsIn(sentence, language).flatMap((amount): Diagnostic[] => {
      const holds = (words: string): boolean =>
        spansOf(foldSpace(words), text).some(([start, end]) => start <= at + amount.start && at + amount.end <= end);
      if (common.some(({ value }) => holds(value.text))) return [];
      if (quoted.some((read) => statesAmount(read, amount) && holds(read.fact.quote))) return [];
      if (isDayOfSource(amount, draft, section)) return [];
      const restatedFact = restated.find(({ value }) => holds(value.text))?.value.fact;
      const found =
        restatedFact === undefined ? judgeRestated(sentence, amount, index) : judgeByFact(restatedFact, amount, index);
      if (!found) return [];
      const location = { file, line: lineOf(draft.text, sentence), column: 1 };
      return [
        diagnosticAt(location, { severity: "error", rule: "number-covered", sentence, ...explain(sentence, found) }),
      ];
    });
  });
}

/** Where words occur in a text: start and end of each occurrence. */
function spansOf(words: string, text: string): [number, number][] {
  const spans: [number, number][] = [];
  for (let at = text.indexOf(words); words !== "" && at >= 0; at = text.indexOf(words, at + 1))
    spans.push([at, at + words.length]);
  return spans;
}

function judgeByFact(id: string, amount: AmountInText, { facts }: FactIndex): UnsupportedAmount | undefined {
  const read = facts.find(({ fact }) => fact.id === id);
  if (read && statesAmount(read, amount)) return undefined;
  return { words: amount.words, ...(read && { nearest: { id, says: read.fact.claim } }) };
}

/** A section may say when the sources of its own facts were written, and any when sources of the guide were read. */
const isDayOfSource = (
  amount: AmountInText,
  { facts, factsById }: ArticleUnderCheck,
  section: string | undefined,
): boolean =>
  "date" in amount &&
  facts.some(({ value }) => {
    const source = factsById.sources.byId.get(value.source)?.value;
    const days = [source?.checked, value.section === section ? source?.stated : undefined];
    return days.some((day) => day && sameDate(day, amount.date.date));
  });

function explain(sentence: string, { words, nearest }: UnsupportedAmount): Pick<Diagnostic, "message" | "suggestion"> {
  const where = `“${sentence.slice(0, 80)}${sentence.length > 80 ? "…" : ""}”`;
  const message = nearest
    ? `“${words}” is not what the fact \`${nearest.id}\` says: “${nearest.says}” The sentence is ${where}`
    : `No fact says “${words}” of what this sentence speaks of: ${where}`;
  const suggestion = nearest
    ? "Correct the number. If another fact says it, list these words with that fact among those that say it again (`restated` in facts.yaml)."
    : "Make the sentence a fact with its source, or take the number out. If a fact says it already, list these words with that fact among those that say it again (`restated` in facts.yaml). If everybody knows it, list them with the reason among those that need no source (`common`).";
  return { message, suggestion };
}

const idle = ({ common, restated }: ArticleUnderCheck, passages: readonly SectionText[]): Diagnostic[] =>
  [...common, ...restated]
    .filter(({ value }) => !passages.some(({ text }) => text.includes(foldSpace(value.text))))
    .map(({ value, locate }) => {
      const message = `The guide does not say “${value.text}”.`;
      const suggestion = "Delete this entry, or write the words as they stand in the guide.";
      return diagnosticAt(locate(["text"]), { severity: "warning", rule: "number-covered", message, suggestion });
    });
