import { belonging, disability, fromSomewhere, oldAge, sexualOrientation, womanhood } from "./peoples";

const crime =
  /\b(forg(?:ed|ery|eries|es|ing)|fraud\w*|fak(?:e|ed|es|ing)|counterfeit|bought|lie[sd]?|lying|liar|dishonest\w*|cheat\w*|theft|steals?|stole|stolen|thief|thieves|robb\w+|crim(?:e|es|inal)|gang|traffick\w+|smuggl\w+|brib\w+|corrupt\w*|terror\w*|extremis\w+|violen(?:ce|t)|assault|murder|launder\w*|illegal|prostitut\w+|tax evasion|falsified|invented|bogus)\b/i;
const vice =
  /\b(alcohol\w*|drunk\w*|intoxicat\w+|drug (?:abuse|use|misuse|addict\w*|seeking|dealing)|addict\w*|overdose|heroin|cannabis|substance (?:abuse|misuse|use)|malinger\w+|laz(?:y|iness)|greed\w*|avarice|stingy|miser\w*|ignoran\w+|superstiti\w+|illitera\w+|stupid\w*|non-?complian\w+|non-?adheren\w+|poor (?:compliance|adherence|hygiene)|hygiene|neglect|abuse|domestic violence|honour|forced marriage|witchcraft|exaggerat\w+|somati[sz]\w+|attention[- ]seeking|aggressi\w+|benefits?|welfare|unclean|dirty|dirt|promiscu\w+)\b/i;
const speech =
  /\b(?:poor|bad|weak|broken|limited|insufficient) (?:\p{L}+ )?(?:english|french|german|language)\b|\baccent\b/iu;
const contagion =
  /\b(hiv|aids|syphilis|gonorrh\w+|hepatitis [bc]|chlamydia\w*|herpes|mpox|monkeypox|kaposi\w*|sexually transmitted|anal \w+|proctitis|pneumocystis|treponem\w+)\b/i;
const handicap =
  /\b(disabilit\w+|handicap\w*|impairment|blindness|deafness|condition|illness|weight|incapac\w+|incompeten\w+|unfit|burden|pity|dependen\w+)\b/i;
const dotage =
  /\b(dementia|senil\w+|forget\w+|alzheimer\w*|confus\w+|stubborn\w*|frail\w*|technophob\w*|slow\w*|incapac\w+|incompeten\w+|computers?)\b/i;
const dementia =
  /\b(forg[eo]t\w*|memory|confus\w+|disorient\w+|wander\w*|repeat\w*|lost|dementia|loses|recall|names?|cognit\w+)\b/i;
const weakness =
  /\b(hysteri\w+|emotion\w*|overreact\w+|gossip\w*|vanity|nagging|jealous\w*|moody|mood swings|premenstrual|menstruat\w+|housework|cooking|motherhood|her husband\w*|feminin\w+|irrational\w*)\b/i;

/** What is said of a person, and what a prejudice concludes from it. */
const prejudices: readonly { of: readonly RegExp[]; concludes: RegExp; unless?: RegExp }[] = [
  { of: [...fromSomewhere, ...belonging], concludes: crime },
  { of: [...fromSomewhere, ...belonging, disability], concludes: vice },
  { of: [...fromSomewhere, ...belonging], concludes: speech },
  { of: [sexualOrientation], concludes: contagion },
  { of: [disability], concludes: handicap },
  { of: [oldAge], concludes: dotage, unless: dementia },
  { of: [womanhood], concludes: weakness },
];

/** What in the stem makes the key likely by prejudice alone: no distractor draws the same conclusion. */
export const prejudiceIn = (stem: string, key: string, distractors: readonly string[]): string | undefined => {
  for (const { of, concludes, unless } of prejudices) {
    if (!concludes.test(key) || concludes.test(stem) || distractors.some((option) => concludes.test(option))) continue;
    const found = of.flatMap((pattern) => pattern.exec(stem)?.[0] ?? [])[0];
    if (found && !unless?.test(stem)) return found;
  }
  return undefined;
};
