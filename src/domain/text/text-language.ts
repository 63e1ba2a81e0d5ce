/** How a language writes numbers, units and dates. Words are in lower case and without accents, hyphens as spaces. */
export type TextLanguage = {
  /** One number in digits, with the language's signs for thousands and decimals. */
  digits: RegExp;
  /** A verb (`verb`) that its "not" is written together with: "isn't", "cannot", "won't" (whose verb is read as "wo"). */
  joinedNot: RegExp;
  /** What parts thousands within `digits`. */
  thousands: RegExp;
  /** Every number from 0 to 99 as it is spelled. */
  cardinals: ReadonlyMap<string, number>;
  ordinals: ReadonlyMap<string, number>;
  /** What stands directly behind digits that give an order: "3rd", "1er". */
  ordinalEndings: ReadonlySet<string>;
  /** A hundred, alone (`one`) and multiplied. */
  hundred: { one: string; many: string };
  /** Words that multiply what stands before them. `alone`: also a number without anything before it. */
  scales: ReadonlyMap<string, { value: number; alone: boolean }>;
  /** Number words that are articles as well: they count only before a unit of measure or a scale. */
  articles: ReadonlySet<string>;
  /** Words that may stand between a hundred or a thousand and the rest. */
  and: ReadonlySet<string>;
  /** "half", alone. */
  half: ReadonlySet<string>;
  /** Articles between "half" and what it is a half of: "half a day". */
  articlesBehindHalf: ReadonlySet<string>;
  /** "and a half", behind a number or its unit. */
  andHalf: readonly string[];
  /** Names of fractions by their denominator: behind one, and behind more. */
  part: ReadonlyMap<string, number>;
  parts: ReadonlyMap<string, number>;
  /** "a third of": the article before the fraction and the word behind it. */
  partOf: { article: string; of: string } | undefined;
  /** Words between a number and what it counts: "deux millions de dollars". */
  of: ReadonlySet<string>;
  /** Words that join the ends of a range, and those that do so only behind `between`. */
  to: ReadonlySet<string>;
  between: { opens: string; joins: string };
  /** Words that join a list whose numbers share one unit. */
  list: ReadonlySet<string>;
  /** Word or words of a unit → its one name. */
  units: ReadonlyMap<string, string>;
  /** How many words may stand between a number and its unit. */
  adjectives: number;
  /** Whether adjectives take the plural: if not, the first plural behind a number is its noun. */
  adjectivesAgree: boolean;
  /** Words that no noun is: behind a number they say that it counts nothing named. */
  small: ReadonlySet<string>;
  singular: (noun: string) => string;
  /** Patterns of the months in order: `full` names alone say a month, `short` ones only beside a day or a year. */
  months: readonly { full: string; short: string }[];
  /** Whether the day may stand behind the month: "November 25, 2026". */
  dayBehindMonth: boolean;
  /** Whether only its capital distinguishes a month from a common word. */
  monthsAreCapitalised: boolean;
  /** Words that a part of the guide is numbered behind: "step 3". */
  numbered: ReadonlySet<string>;
  bounds: {
    /** Directly before a number: it is the least, or the most. */
    least: ReadonlySet<string>;
    most: ReadonlySet<string>;
    /** Behind a number or the few words after it. */
    leastBehind: ReadonlySet<string>;
    mostBehind: ReadonlySet<string>;
    /** Behind a number: it counts backwards, where "up to" and "at least" may mean the same. */
    before: ReadonlySet<string>;
  };
  modality: {
    /** Words for what must be and what may be; the verb stands behind them. */
    must: ReadonlySet<string>;
    may: ReadonlySet<string>;
    /** What must is when it is denied: "must not" forbids, "need not" spares. */
    sparedWhenDenied: ReadonlySet<string>;
    /** Words that may stand between it and its verb. */
    between: ReadonlySet<string>;
    /** Words that deny what they stand before, and those that deny as a subject: "nobody may". */
    denies: ReadonlySet<string>;
    deniesSubject: ReadonlySet<string>;
    /** Words that a clause begins behind. */
    joins: ReadonlySet<string>;
    /** Words that say no without a negation: "refuses". */
    refuses: RegExp;
  };
  /** What decides whether another text says the same: words of grammar do not, those that deny, allow or demand do. */
  signs: {
    grammar: ReadonlySet<string>;
    denies: ReadonlySet<string>;
    allows: ReadonlySet<string>;
    demands: ReadonlySet<string>;
  };
  /**
   * A letter that is a pronoun in capitals too, as the English "I" is. `numbered`: words that a letter or a number tells apart
   * ("Part I"); `verbs`: those that stand behind the pronoun and seldom behind such a name.
   */
  pronounLetter?: { letter: string; numbered: ReadonlySet<string>; verbs: ReadonlySet<string> };
  /** A folded word without the ending that its number, person or tense gives it. */
  stem: (word: string) => string;
  /** Words for nobody, for nothing and for bounds; each pattern is read as the words behind it. */
  synonyms: readonly (readonly [RegExp, string])[];
  /** Words that deny an answer, each in its own way. */
  denials: ReadonlySet<string>;
  /** Words, folded, by which a sentence says that it tells an earlier rule: "an older page asks for …". */
  supersededWords: ReadonlySet<string>;
  /** Words, folded, for what something costs; editors say which others mean them. */
  feeWords: ReadonlySet<string>;
  /** The same for the days on which something is held. */
  dateWords: ReadonlySet<string>;
  /** With the spaces around it. */
  colon: string;
  /** Words that a question is made of and no answer is found by. */
  stopWords: ReadonlySet<string>;
  /** Words of any talk, which tell little of what is sought, however few guides have them: "still", "whole", "instead". */
  commonWords: ReadonlySet<string>;
};
