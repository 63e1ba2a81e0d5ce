import { findEvidence } from "../../../article/agreement/find-evidence";
import type { Language } from "../../../language";
import { datesIn } from "../../../text/numbers/dates-in";
import { foldWords } from "../../../text/words/fold-words";
import { type FactQuote, quoteWith } from "../../proof/evidence-predicate";
import type { Predicate } from "../../proof/predicate";

type AuthoredStep = { text: string; evidence?: string | undefined };
type Spot = FactQuote & { evidence: string; key: string };

/** What an ordering is ordered by. `reason`: its sentences stand apart and have no dates; only an editor can say why this is the order. */
export type Sequence = { by: "words" | "dates" | "reason"; spots: (Spot | undefined)[] };

/**
 * One sentence gives an order by its words, several by their dates. Otherwise the evidence is taken in the order in which
 * the item names its facts, which proves nothing by itself.
 */
export const sequenceOf = (
  options: readonly AuthoredStep[],
  quotes: readonly FactQuote[],
  language: Language,
): Sequence => {
  const standing = options.map(({ text, evidence = text }) => {
    const found = quoteWith(evidence, quotes);
    return found && { ...found, evidence };
  });
  const spot = (at: number) => String(at).padStart(6, "0");
  const facts = new Set(standing.map((each) => each?.fact));
  const spots = standing.map(
    (each) =>
      each && {
        ...each,
        key: spot(quotes.findIndex(({ fact }) => fact === each.fact)) + spot(findEvidence(each.evidence, each.quote)),
      },
  );
  if (facts.size === 1) return { by: "words", spots };
  const dated = standing.map((each) => {
    const [date, ...others] = each ? datesOf(each, language) : [];
    return each && date !== undefined && others.length === 0 ? { ...each, key: date } : undefined;
  });
  return areApart(dated) ? { by: "dates", spots: dated } : { by: "reason", spots };
};

/** Whether each has a date and no two have the same; a month is neither before nor after a day of it. */
const areApart = (dated: readonly (Spot | undefined)[]): boolean =>
  dated.every(
    (each, index) =>
      each !== undefined &&
      dated.every(
        (other, at) =>
          at === index || (other !== undefined && !each.key.startsWith(other.key) && !other.key.startsWith(each.key)),
      ),
  );

/** The dates of the evidence, or where it has none, of its sentence; a day without a year orders nothing. */
const datesOf = ({ evidence, quote }: { evidence: string; quote: string }, language: Language): string[] => {
  const own = datesIn(evidence, language);
  return (own.length > 0 ? own : datesIn(quote, language)).flatMap(({ date }) => (/^\d/.test(date) ? [date] : []));
};

/** Where two pieces of evidence stand at one spot, or on one date, neither has a place of its own, and neither is proved. */
export const sequencePredicate = (
  options: readonly AuthoredStep[],
  quotes: readonly FactQuote[],
  language: Language,
): Predicate => {
  const { by, spots } = sequenceOf(options, quotes, language);
  const order = by === "dates" ? "its date comes after that of" : "its evidence stands in the quotes after that of";
  return {
    sentence: `${order} the option before it`,
    judge: (text, index) => {
      const spot = spots[options.findIndex((option) => foldWords(option.text) === foldWords(text))];
      if (!spot) return { satisfies: false };
      const before = spots.filter((other) => other !== undefined && other.key < spot.key).length;
      const isAlone = spots.filter((other) => other?.key === spot.key).length === 1;
      return { satisfies: before === index && isAlone, fact: spot.fact, evidence: spot.evidence };
    },
  };
};
