import type { BareItem } from "../../item/lint/bare-item";
import { amountsIn } from "../amounts-in";
import { mixedNounClasses } from "../nouns/mixed-noun-classes";
import { type NounClass, nounClass } from "../nouns/noun-class";
import { leadInOf } from "./lead-in-of";
import { unfinishedBy } from "./unfinished-by";

/** Question words, the kinds of thing that cannot answer them, and what no answer to them begins with. */
const cannotAnswer: [asks: RegExp, kinds: readonly NounClass[], opening: RegExp][] = [
  [
    /^(so |and )?where\b/i,
    ["money", "duration", "date", "person", "law"],
    /^(after|before|during|until|because|since|by|with) /i,
  ],
  [/^when\b/i, ["money", "person", "body", "law", "exam"], /^(because|by means of) /i],
  [
    /^(who|whom|whose)\b/i,
    ["money", "duration", "date", "frequency", "law"],
    /^(in|at|on|after|before|during|within|until|because|through|under|inside|near|when|if|where) /i,
  ],
  [/^why\b/i, ["money", "duration", "date", "frequency", "person"], /^(in|at|on|near) (the|a|an) /i],
  [/\bhow long\b/i, ["money", "person", "body", "place", "law"], /^(because|near) /i],
  [/\bhow much\b/i, ["person", "body", "place", "date", "law"], /^(because|near|after|before) /i],
  [/\bhow (many|often)\b/i, ["person", "body", "place", "law"], /^(in the|on the|near|because) /i],
];
/** Where things of every kind are mixed, only a phrase breaks the grammar. */
const phrase = /^(in|on|at|by|with|after|before|during|until|because|since|under|through) /i;
const asksWhen = /^when\b/i;
/** "After she has passed the examination" says when, whatever stands behind it. */
const sometime = /^(after|as soon as|as long as|before|during|once|since|until|when|whenever|while) /i;
/** "At a pharmacy" says where. */
const somewhere = /^(?:in|at|on|into|near|inside) (?:an? |the |her |his )?(.+)$/i;
const indexes: ReadonlySet<NounClass> = new Set(["place", "body part", "device"]);

/** An option that is no answer to the question word, or that cannot end the sentence begun. */
export const wordMismatch = (item: BareItem): string | undefined => {
  const { stem, options, keys } = item;
  const lead = leadInOf(stem);
  const [, kinds = [], opening = undefined] = cannotAnswer.find(([asks]) => asks.test(lead)) ?? [];
  const takesPersons = options.some((option) => nounClass(option) === "body");
  const isOdd = (option: string): boolean => {
    if (asksWhen.test(lead) && sometime.test(option)) return false;
    const kind = /^to /i.test(option) ? undefined : nounClass(option);
    if (kind !== undefined && kinds.includes(kind) && !(kind === "person" && takesPersons)) return true;
    return opening?.test(option) || (asksWhen.test(lead) && isSomewhere(option));
  };
  const odd = options.filter(isOdd);
  const isCue =
    odd.length > 0 &&
    odd.length < options.length &&
    (odd.some((option) => phrase.test(option)) || !mixedNounClasses(options));
  if (isCue && keys.every((key) => !isOdd(options[key] ?? "")))
    return `“${odd.join("”, “")}” does not answer “${lead}”`;
  return uncounted(lead, options) ?? unfinishedBy(item);
};

const isSomewhere = (option: string): boolean => {
  const rest = somewhere.exec(option)?.[1];
  const kind = rest === undefined ? undefined : nounClass(rest);
  return kind !== undefined && indexes.has(kind);
};

/** "How many …?" and one option without a number. */
const uncounted = (lead: string, options: readonly string[]): string | undefined => {
  if (!/\bhow many\b/i.test(lead)) return undefined;
  const odd = options.filter(
    (option) =>
      amountsIn(option).length === 0 &&
      !/\b(no|none|all|any|several|half|most|few|fewer|more|less|many|some|unlimited|limit|dozen|pair|nil|once|twice)\b/i.test(
        option,
      ),
  );
  return odd.length === 1 && options.length > 2 ? `“${odd[0]}” does not answer “${lead}”` : undefined;
};
