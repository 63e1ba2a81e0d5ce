import type { Explanation } from "../../../diagnostic";
import type { Language } from "../../../language";
import { failure, success } from "../../../result";
import { foldWords } from "../../../text/words/fold-words";
import { orderOptions } from "../../compile/order-options";
import type { ItemOf } from "../../item";
import type { Option } from "../../option";
import { optionId } from "../../option";
import { judgeEvidence } from "../../proof/evidence-predicate";
import type { Predicate } from "../../proof/predicate";
import { undecidedKey } from "../../proof/undecided-key";
import type { Doubts, FormDefinition, QuotesOf } from "../form-definition";
import type { AuthoredOf } from "../form-types";
import { bareMenu, checkRepeats, publicOptions, withIds } from "../menu";
import { withPassages } from "../with-passages";
import { matchId } from "./answer";
import type { MatchingStem } from "./schema";

/** One list of options for several stems, the R-type: the mean over its stems. */
export const extendedMatching: FormDefinition<"extended-matching"> = {
  draft: ({ form, options, stems }) => ({
    fields: {
      form,
      options,
      stems: stems.map(({ text, key, rationale, facts }) => ({ text, key, rationale, ...(facts && { facts }) })),
    },
    facts: stems.flatMap(({ facts = [] }) => facts),
  }),
  assemble: (draft, { identity, seed, facts }) => {
    const drafted = draft.options.map((text) => ({ text, rationale: "", isKey: false }));
    const options = orderOptions(withIds(drafted, identity), seed);
    const keys = draft.stems.map(({ key }) => options.find(({ text }) => isSame(text, key))?.id);
    const lost = draft.stems.find((_, index) => keys[index] === undefined);
    if (lost) {
      return failure({
        message: `the key “${lost.key}” of “${lost.text}” is none of its options`,
        suggestion: "Write the `key` of each stem as it stands under `options`.",
      });
    }
    const stems = draft.stems.map(
      ({ text, rationale }): MatchingStem => ({ id: optionId(`${identity}#stem`, text), text, rationale }),
    );
    const matches = Object.fromEntries(stems.map(({ id }, index) => [id, keys[index] ?? ""]));
    return success({ form: draft.form, options, stems: withPassages(stems, draft.stems, facts), key: { matches } });
  },
  likelyDifficulty: { authored: "hard", generated: "hard" },

  menus: ({ options, stems }) => [{ stem: "", options }, ...stems.map(({ text }) => ({ stem: text, options: [] }))],
  keyIds: ({ stems, key }) => stems.map(({ id }) => matchId(id, key.matches[id] ?? "")),
  isKeyOrdered: true,
  rationales: (item) =>
    item.stems.map(({ id, text, rationale }) => ({
      id,
      of: keyOf(item, id)?.text ?? "",
      stem: text,
      text: rationale,
      isKey: true,
    })),
  questionFields: ({ options, stems }) => ({
    options: publicOptions(options),
    stems: stems.map(({ id, text }) => ({ id, text })),
  }),
  mapPassages: ({ stems, ...item }, change) => ({
    ...item,
    stems: stems.map(({ passage, ...stem }) => ({ ...stem, ...(passage && { passage: change(passage) }) })),
  }),
  report: (item) => [
    ...item.options.map(({ text }) => `· ${text}`),
    ...item.stems.map(({ id, text }) => `${text}: ✓ ${keyOf(item, id)?.text ?? ""}`),
  ],

  read: ({ form, options, stems }, answer) => {
    if (!("matches" in answer)) return undefined;
    const isOwn = (list: readonly { id: string }[], sought: string) => list.some(({ id }) => id === sought);
    const isFitting = Object.entries(answer.matches).every(
      ([stem, option]) => isOwn(stems, stem) && isOwn(options, option),
    );
    return isFitting ? { form, ...answer } : undefined;
  },
  score: ({ stems, key }, { matches }) =>
    stems.filter(({ id }) => matches[id] !== undefined && matches[id] === key.matches[id]).length / stems.length,

  judged: ({ options, stems }) =>
    stems.flatMap((stem, index) => options.map(({ id, text }) => ({ option: matchId(stem.id, id), text, index }))),
  predicate: (authored, quotesOf) => matchPredicate(authored, quotesOf),
  doubts: (authored, quotesOf, language) => matchDoubts(authored, quotesOf, language),

  // The lead-in stands behind the stem, so that the rules find the question at its end.
  bareItems: ({ stem, options, stems, key }) =>
    stems.map(({ id, text }) => bareMenu(`${sentenceOf(text)} ${stem}`, options, [key.matches[id] ?? ""])),
  checkOptions: ({ options, stems }) => [
    ...count(options.length, "options", 4, 12),
    ...count(stems.length, "stems", 2, 5),
    ...checkRepeats(options),
    ...stems
      .filter(({ text }, index) => stems.findIndex((stem) => isSame(stem.text, text)) < index)
      .map(({ text }) => ({
        message: `the stem “${text}” stands there twice`,
        suggestion: "Take one out, or tell them apart.",
      })),
  ],
};

const isSame = (one: string, other: string): boolean => foldWords(one) === foldWords(other);

const keyOf = ({ options, key }: ItemOf<"extended-matching">, stem: string): Option | undefined =>
  options.find(({ id }) => id === key.matches[stem]);

/** A stem may be a name alone; then a full stop parts it from the lead-in. */
const sentenceOf = (text: string): string => (/[.!?]["”»]?$/.test(text) ? text : `${text}.`);

const count = (found: number, what: string, fewest: number, most: number): Explanation[] =>
  found >= fewest && found <= most
    ? []
    : [{ message: `it has ${found} ${what}`, suggestion: `Offer ${fewest} to ${most} ${what}.` }];

/** An option as it is written for one stem: the key with its evidence. */
const optionsFor = ({ options }: AuthoredOf<"extended-matching">, { key, evidence }: AuthoredStem) =>
  options.map((text) => (isSame(text, key) ? { text, key: true as const, ...(evidence && { evidence }) } : { text }));

type AuthoredStem = AuthoredOf<"extended-matching">["stems"][number];

/**
 * At each stem the evidence of the key stands in a quote of the stem's facts; no other option stands there, neither by
 * its own words nor by the words that make it the key of another stem.
 */
const matchPredicate = (authored: AuthoredOf<"extended-matching">, quotesOf: QuotesOf): Predicate => ({
  sentence: "its evidence stands in a quote of the facts that its stem rests on",
  judge: (text, index) => {
    const stem = authored.stems[index];
    if (!stem) return undefined;
    const quotes = quotesOf(stem.facts);
    if (isSame(text, stem.key)) return judgeEvidence(stem.evidence ?? text, quotes);
    const elsewhere = authored.stems.flatMap(({ key, evidence }) => (evidence && isSame(text, key) ? [evidence] : []));
    const judgements = [text, ...elsewhere].map((evidence) => judgeEvidence(evidence, quotes));
    return judgements.find(({ satisfies }) => satisfies) ?? { satisfies: false };
  },
});

const matchDoubts = (authored: AuthoredOf<"extended-matching">, quotesOf: QuotesOf, language: Language): Doubts[] =>
  authored.stems.map((stem) => ({
    ...undecidedKey(optionsFor(authored, stem), quotesOf(stem.facts), language),
    onlyKey: stem.onlyKey,
  }));
