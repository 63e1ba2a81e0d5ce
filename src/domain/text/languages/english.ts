import type { TextLanguage } from "../text-language";
import { phraseSet, unitWords, wordSet } from "../words/word-tables";

const low =
  "zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen".split(
    " ",
  );
const tens = ["", "", ..."twenty thirty forty fifty sixty seventy eighty ninety".split(" ")];

const spell = (number: number): string =>
  low[number] ?? [tens[Math.floor(number / 10)], number % 10 === 0 ? "" : low[number % 10]].join(" ").trim();

const irregular = new Map([
  ["one", "first"],
  ["two", "second"],
  ["three", "third"],
  ["five", "fifth"],
  ["eight", "eighth"],
  ["nine", "ninth"],
  ["twelve", "twelfth"],
]);
const ordinal = (spelled: string): string =>
  spelled.replace(/\p{L}+$/u, (last) => irregular.get(last) ?? `${last.replace(/y$/, "ie")}th`);

const numbers = Array.from({ length: 100 }, (_, number) => ({ number, spelled: spell(number) }));

export const english: TextLanguage = {
  digits: /\d{1,3}(?:[,\u00a0\u202f]\d{3})+(?!\d)(?:\.\d+)?|\d+(?:\.\d+)?/,
  joinedNot: /(?<verb>can|\p{L}+?)(?:n['’‘ʼ′]t|(?<=can)(?:['’‘ʼ′]t|not))(?!\p{L})/iu,
  thousands: /[,\u00a0\u202f]/g,
  cardinals: new Map(numbers.map(({ number, spelled }) => [spelled, number])),
  ordinals: new Map(numbers.slice(1).map(({ number, spelled }) => [ordinal(spelled), number])),
  ordinalEndings: wordSet("st nd rd th"),
  hundred: { one: "hundred", many: "hundred" },
  scales: new Map([
    ["dozen", { value: 12, alone: true }],
    ["thousand", { value: 1000, alone: true }],
    ["million", { value: 1_000_000, alone: true }],
    ["billion", { value: 1_000_000_000, alone: true }],
  ]),
  articles: new Set(),
  and: wordSet("and"),
  half: wordSet("half"),
  articlesBehindHalf: wordSet("a an"),
  andHalf: ["and a half", "and one half"],
  part: new Map(Object.entries({ half: 2, third: 3, quarter: 4, fifth: 5, tenth: 10 })),
  parts: new Map(Object.entries({ halves: 2, thirds: 3, quarters: 4, fifths: 5, tenths: 10 })),
  partOf: { article: "a", of: "of" },
  of: new Set(),
  to: wordSet("to through"),
  between: { opens: "between", joins: "and" },
  list: wordSet("and or"),
  units: unitWords({
    second: "seconds, second",
    minute: "minutes, minute, min",
    hour: "hours, hour, h",
    day: "days, day",
    week: "weeks, week",
    month: "months, month",
    year: "years, year",
    percent: "%, percent, per cent",
    dollar: "dollars, dollar",
    cent: "cents, cent",
    point: "points, point",
    question: "questions, question",
    station: "stations, station",
    section: "sections, section",
    attempt: "attempts, attempt",
    session: "sessions, session",
    time: "times, time",
    mg: "mg, milligrams, milligram",
    g: "g, grams, gram",
    kg: "kg, kilograms, kilogram",
    ml: "ml, millilitres, millilitre",
    cm: "cm, centimetres, centimetre",
    km: "km, kilometres, kilometre",
  }),
  adjectives: 2,
  adjectivesAgree: false,
  small: wordSet(
    "a an the of to in on for and or nor but wo is are was were be been by at it its with that this these those as from per than if when while until after before between over under within during into not no can may must need will would should shall has have had do does did more less most least each every all both only also then there they you we he she who which what your their our his her ago old so such other others further about up out off us",
  ),
  singular: (noun) =>
    noun
      .replace(/(?<=[^aeiou])ies$/, "y")
      .replace(/(?<=ch|sh|x|ss)es$/, "")
      .replace(/(?<=[^siu])s$/, ""),
  months: [
    { full: "january", short: "jan" },
    { full: "february", short: "feb" },
    { full: "march", short: "mar" },
    { full: "april", short: "apr" },
    { full: "may", short: "may" },
    { full: "june", short: "jun" },
    { full: "july", short: "jul" },
    { full: "august", short: "aug" },
    { full: "september", short: "sept?" },
    { full: "october", short: "oct" },
    { full: "november", short: "nov" },
    { full: "december", short: "dec" },
  ],
  dayBehindMonth: true,
  monthsAreCapitalised: true,
  numbered: wordSet("step steps"),
  bounds: {
    least: phraseSet("at least, no less than, not less than, no fewer than, more than, a minimum of, minimum of"),
    most: phraseSet(
      "at most, up to, no more than, not more than, not to exceed, less than, fewer than, a maximum of, maximum of, no later than",
    ),
    leastBehind: phraseSet("or more, at least, or longer, and more, and above"),
    mostBehind: phraseSet("at most, or less, or fewer"),
    before: wordSet("before"),
  },
  modality: {
    must: phraseSet("must, shall, has to, have to, had to, needs to, need to, need"),
    may: phraseSet("may, can, might, could"),
    sparedWhenDenied: phraseSet("has to, have to, had to, needs to, need to, need"),
    between: wordSet("a an the also only still even then first already be been have not never"),
    denies: wordSet("not no never nor neither none nobody nothing without non"),
    deniesSubject: wordSet("nobody none neither no nothing"),
    joins: wordSet("and but or that"),
    refuses:
      /(?<!\p{L})(?:refus|bar(?:s|red)?(?!\p{L})|exclud|except|lack|fail|only(?!\p{L})|unless|in\p{L}+|un\p{L}+)/iu,
  },
  signs: {
    grammar: wordSet(
      "a an the and or but of in on at to for from by with into as than then that which who whom whose what this these " +
        "those there here it its itself he him his she her hers herself they them their theirs themselves you your yours " +
        "we us our i my me is are was were be been being am do does did doing has have had having will wo would s d re ll ve " +
        "if when where while because so also just",
    ),
    denies: wordSet("no not never neither nor without none nobody nothing"),
    allows: wordSet("may might can could"),
    demands: wordSet("must shall should"),
  },
  pronounLetter: {
    letter: "i",
    numbered: wordSet(
      "annex appendix category chapter class classes level levels lot paragraph part parts phase phases schedule schedules " +
        "section sections stage stages table type types volume",
    ),
    verbs: wordSet("am did do had have hold need want was would could"),
  },
  stem: (word) =>
    word
      .replace(/ies$/, "y")
      .replace(/(?<=[a-z]{3})(?:ed|ing)$/, "")
      .replace(/(?<=[a-z]{2}[^s])s$/, "")
      .replace(/(?<=[a-z]{3})e$/, ""),
  synonyms: [
    [/\b(?:no[ -]one|none|not any(?:one|body))\b/g, "nobody"],
    [/\bnot anything\b/g, "nothing"],
    [/\b(?:at all|whatsoever)\b/g, ""],
    [/\b(?:no less than|not less than|no fewer than|(?:a )?minimum of)\b/g, "at least"],
    [/(\d\S* \S+) (?:or more|or longer|and more|at least)\b/g, "at least $1"],
    [/\b(?:no more than|not more than|up to|(?:a )?maximum of)\b/g, "at most"],
    [/(\d\S* \S+) (?:or less|or fewer|at most)\b/g, "at most $1"],
  ],
  denials: wordSet("no not never nobody nothing neither nor without"),
  supersededWords: wordSet("older oldest formerly superseded"),
  feeWords: wordSet("fee fees"),
  dateWords: wordSet("date dates calendar timeline"),
  colon: ": ",
  stopWords: wordSet(
    "a about d ll m re s t ve after all also am an and any are as at be been before being by can could did do does doing for from get gets getting give had has have having " +
      "he her here hers him his how i if in into is it its just long many may me might more most much must my need needs no not of off on once one only or other our out " +
      "over please same she should so some such take tell than that the their them then there these they this those to too under until up use very want was we were " +
      "what when where which while who whom whose why will with without would you your " +
      "vs versus dont doesnt didnt cant couldnt wont isnt arent isn aren wasn weren don doesn didn won wouldn couldn shouldn mustn needn hasn haven hadn im ive whats",
  ),
  commonWords: wordSet(
    "able above accept accepted actually again ago almost already always another anybody anyone anything anyway approve approves approved around away back bad because become becomes becoming began begin behind best better " +
      "between big both bring came cannot certain clear come comes coming compulsory correct count counts course decide decides decided different difference done each easy easier easily easiest either else enough especially even ever every " +
      "everybody everyone everything exactly example except far few find finding found gave given gives giving go goes going gone good got guys happen happened happens hard hello help here hi " +
      "hope however idea important inside instead keep keeps kind know knows known later least less let like likely little look looking lot lots made main make makes making mandatory maybe mean meaning means " +
      "method mine move moves moving near necessary never new next nobody none nothing now often ok okay old others otherwise ours outside own part people perhaps person place please point possible probably " +
      "proper put question questions quick quickly quite rather real really reason required requires right said say says see seem seems send sends sending several shall show simple since skip skipping somebody someone something sometimes soon sort stay staying still " +
      "stuff sure taken takes taking tell thank thanks thing things think though thought thru till today together told took total toward towards tried tries try trying turn useful usually various way " +
      "ways well went whatever whether whole within wonder wondering worth wrong yes yet yourself",
  ),
};
