/** What kind of thing an option names. Measures are told apart for certain, the others by their head word. */
export type Kind = (typeof kinds)[number][0];

const month = "January|February|March|April|May|June|July|August|September|October|November|December";
const count = "\\d+|an?|one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|several|few|half an?|every|each";
const span = "seconds?|minutes?|hours?|days?|weeks?|months?|years?";
const cities =
  "Toronto|Ottawa|Hamilton|London|Kingston|Windsor|Sudbury|Montreal|Vancouver|Calgary|Winnipeg|Halifax|Paris|Canada|Quebec|Alberta|Manitoba";

const kinds = [
  ["money", /[$€£]\s?\d|\bdollars?\b/],
  [
    "law",
    /^(The )?(Section|Article|Clause|Paragraph|Bill|Subsection) \d|\b(Act|Code|Regulations?|By-?law)\b(?! Committee)/,
  ],
  ["frequency", new RegExp(`^(every|each) .*(${span})$|^(once|twice)\\b|\\btimes (a|per)\\b`, "i")],
  [
    "duration",
    new RegExp(
      `^(about |up to |at least |at most |only )?(a |an )?(${count})[- ](${span})( (term|period|stay|wait))?$`,
      "i",
    ),
  ],
  [
    "date",
    new RegExp(
      `\\b(${month})( \\d|$)|^(In |On |Early |Late |Since |By )+(${month}|\\d{4})|\\b(Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\\b|^\\d{4}$|\\b(start|end|due) date\\b|\\bo'clock\\b|^\\d{1,2} ?[ap]\\.?m\\b|^\\d{1,2}:\\d\\d\\b|^\\d{1,2} (${month})`,
    ),
  ],
  ["way", /^(By|Through|Via|With|Without) /],
  [
    "place",
    new RegExp(
      `^(${cities})$|^(In|At|Near|On) (the |a |an )?|\\b(hospital|clinic|laboratory|classroom|ward|district|town|city)$`,
    ),
  ],
  ["exam", /\b(exam|examination|MCCQE|NAC|TDM|USMLE|OSCE)\b/],
  [
    "body",
    /\b(Council|College|Institute|Association|Service|service|Ministry|Board|Agency|agency|Commission|Society|Committee|committee|Ontario Health)\b/,
  ],
  [
    "test",
    /\b(culture|biopsy|scan|x-ray|radiograph|smear|swab|ultrasound|endoscopy|electrocardiogram|(blood|urine|skin) test)$/i,
  ],
  [
    "drug",
    /^\w+(cillin|m[iy]cin|picin|floxacin|cycline|olol|pril|sartan|statin|azole|azepam|parin|mab|sone|solone|caine|oxetine)$/i,
  ],
  [
    "document",
    /\b(certificate|licence|license|permit|letter|passport|diploma|transcript|visa|contract|report|form|notice|card|record)\b/i,
  ],
  [
    "person",
    /^(An? |The |Her |His )?(\w+ )?(nurse|doctor|physician|surgeon|registrar|minister|judge|resident|professor|student|manager|dean|colleague|patient|supervisor|mentor|lawyer|head nurse|invigilator|\w+ician|\w+ologist|\w+iatrist)\b|^Dr\. |^The Minister\b/i,
  ],
  [
    "body part",
    /^(The |A )?(\w+ )?(larynx|pharynx|trachea|oesophagus|esophagus|colon|bladder|uterus|thyroid|pancreas|lobe|artery|vein|nerve|muscle|lung|liver|heart|kidney|brain|spleen|bowel|stomach|skin|bone|knee|eye|ear)s?$/i,
  ],
] as const satisfies readonly (readonly [string, RegExp])[];

/** Kinds that no question asks for together with another kind. */
export const measures: ReadonlySet<Kind> = new Set(["money", "law", "frequency", "duration", "date"]);

export const kindOf = (option: string): Kind | undefined => kinds.find(([, shape]) => shape.test(option))?.[0];
