import placeNames from "../lexicon/place-names.json" with { type: "json" };
import { classOfNoun, type ListedNounClass } from "./noun-classes";

/** The class of thing that an option names. Measures are recognised with certainty, the others by their head word. */
export type NounClass = ListedNounClass | "frequency" | "duration" | "way";

/** Cities, countries and regions that questions name. */
const geographicNames: ReadonlySet<string> = new Set(placeNames);

const month = "January|February|March|April|May|June|July|August|September|October|November|December";
const count = "\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|half an?|every|each";
const span = "seconds?|minutes?|hours?|days?|weeks?|months?|years?|decades?";

/** The class of an option as a whole. */
const wholePatterns: readonly (readonly [NounClass, RegExp])[] = [
  [
    "money",
    /[$€£]\s?\d|\b(dollars?|euros?|pounds sterling)\b|\d (francs?|pounds|yen|rupees?|kron(?:er|or)|pesos?|rand|shillings?|dinars?|rials?|riyals?|yuan|zloty|lira|cents?|dirhams?|marks)$/,
  ],
  [
    "law",
    /^(The )?(Section|Article|Clause|Paragraph|Bill|Subsection) \d|\b(Act|Code|Regulations?|By-?law)\b(?! Committee)/,
  ],
  [
    "frequency",
    new RegExp(
      `^(every|each) .*(${span})$|^(twice|once(?! (he|she|it|they|you|the|her|his|its|their) ))\\b|\\btimes (a|per)\\b|^(daily|weekly|monthly|yearly|annually)$`,
      "i",
    ),
  ],
  [
    "duration",
    new RegExp(
      `^(about |up to |at least |at most |only |for |within )*(a |an )?(${count})[- ](${span})( (term|period|stay|wait))?$`,
      "i",
    ),
  ],
  [
    "date",
    new RegExp(
      `\\b(${month})( \\d|$)|^(In |On |Early |Late |Since |By )+(${month}|\\d{4})|\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|^\\d{4}$|\\b(start|end|due) date\\b|\\bo'clock\\b|^(At )?\\d{1,2} ?[ap]\\.?m\\b|^\\d{1,2}:\\d\\d\\b|^\\d{1,2} (${month})`,
    ),
  ],
  ["way", /^(By|Through|Via|With|Without) /],
  ["person", /^(Drs?|Mr|Mrs|Ms|Prof|Professor|Sir|Dame)\.? \p{Lu}/u],
  ["place", /^(In|At|Near|On) (the |a |an )?/],
];

/** The class of a noun by its suffix. */
const endings: readonly (readonly [NounClass, RegExp])[] = [
  ["person", /(\p{L}{2,}ologist|\p{L}{2,}ician|iatrist|therapist)$/u],
  ["test", /(graphy|(?<!pro|ana|epi|kilo|dia)gram|scopy|metry|metrics|centesis)$/],
  [
    "treatment",
    /(cillin|m[iy]cin|picin|floxacin|cycline|olol|pril|sartan|statin|azole|azepam|azolam|parin|mab|inib|tinib|sone|solone|caine|oxetine|triptan|gliptin|gliflozin|glutide|dipine|terol|phylline|vudine|navir|ciclovir|cyclovir|thiazide|semide|lukast|dronate|barbital|xaban|grel|prazole|tidine|profen|oxicam|triptyline|idone|apine|thrin|ctin|setron|tadine|rizine|platin|rubicin|taxel|penem|fibrate|zosin|curium|plase|poetin|sulfan|ectomy|otomy|ostomy|plasty|pexy|therapy)$/,
  ],
  [
    "illness",
    /(itis|osis|oma|aemia|emia|uria|algia|pathy|penia|plegia|paresis|phobia|rrhage|rrhoea|rrhea|megaly|sclerosis|trophy|cardia|pnoea|pnea|ectasis|philia|malacia|edema)$/,
  ],
  ["organism", /(ella|coccus|cocci|bacter|bacterium|monas|myces|plasma|virus|philus|bacillus|spira|worm)$/],
];

const linking =
  /\s(?:of|in|for|from|with|at|on|by|to|who|that|which|before|after|under|about|against|between|during|without)\s/i;
/** "Fewer cars", "longer winters" name a change and no thing. */
const compared =
  /^(fewer|more|less|most|least|no|\p{L}{3,}ier|longer|shorter|higher|lower|cleaner|better|worse|larger|smaller|greater|cheaper|dearer|faster|slower|stricter|milder|older|younger|warmer|colder|newer|brighter|softer|harder|stronger|weaker|thinner|thicker|wider) /iu;
const determiner = /^(?:an?|the|her|his|their|its|our|your|my|this|that|some|any|one|two|another|every|each) /i;
/** Words that decide the class anywhere in the option: "The matching service CaRMS", "A pass on the exam". */
const elsewhere: readonly (readonly [NounClass, RegExp])[] = [
  ["exam", /\b(exam|examination|MCCQE|NAC|TDM|USMLE|OSCE|PLAB)\b/],
  [
    "body",
    /\b(Council|College|Institute|Association|Service|service|Ministry|Board|Agency|agency|Commission|Society|Committee|committee|Ontario Health)\b/,
  ],
  ["person", /^(An? |The )?\p{L}+ (called|named) \p{Lu}/u],
];

/** Latin names of kinds: "Bordetella pertussis" by its first word. */
const latinName = /^(\p{Lu}[\p{Ll}]+) \p{Ll}+$/u;

/** Kinds that no question asks for together with another kind. */
export const measures: ReadonlySet<NounClass> = new Set(["money", "law", "frequency", "duration", "date"]);

export const nounClass = (option: string): NounClass | undefined => {
  const text = option.trim().replace(/\.$/, "");
  const ofWhole = wholePatterns.find(([, pattern]) => pattern.test(text))?.[0];
  if (ofWhole) return ofWhole;
  const bare = text.replace(determiner, "");
  if (geographicNames.has(bare) || geographicNames.has(text)) return "place";
  const species = classOfNoun.get(latinName.exec(text)?.[1]?.toLowerCase() ?? "");
  if (species === "organism") return species;
  if (compared.test(bare)) return undefined;
  const [head = ""] = bare.replace(/\s*\(.*\)/, "").split(linking);
  const words = head.toLowerCase().replace(/,.*$/, "").split(/\s+/);
  const kind = kindOfHead(words.at(-1) ?? "");
  const isModified = words.length > 1 && kind !== undefined && measures.has(kind);
  return isModified ? undefined : (kind ?? elsewhere.find(([, word]) => word.test(text))?.[0]);
};

const kindOfHead = (head: string): NounClass | undefined => {
  for (const word of [head, head.replace(/s$/, ""), head.replace(/es$/, ""), head.replace(/ies$/, "y")]) {
    const kind = classOfNoun.get(word);
    if (kind) return kind;
  }
  return head.length > 5
    ? endings.find(([, ending]) => ending.test(head.replace(/s$/, "")) || ending.test(head))?.[0]
    : undefined;
};
