import type { TextLanguage } from "../text-language";
import { phraseSet, unitWords, wordSet } from "../words/word-tables";

const low = "zero un deux trois quatre cinq six sept huit neuf dix onze douze treize quatorze quinze seize".split(" ");
const tens = ["", "", "vingt", "trente", "quarante", "cinquante", "soixante"];

/** As in Canada and France: 70 is sixty and ten, 80 four twenties. "et" stands before one and eleven, but not in 81 and 91. */
const spell = (number: number): string => {
  if (number <= 16) return low[number] ?? "";
  if (number < 20) return `dix ${low[number - 10] ?? ""}`;
  if (number >= 80) return number === 80 ? "quatre vingts" : `quatre vingt ${spell(number - 80)}`;
  const base = number >= 60 ? 60 : number - (number % 10);
  const rest = number - base;
  const joined = rest === 1 || rest === 11 ? "et " : "";
  return rest === 0 ? (tens[base / 10] ?? "") : `${tens[base / 10] ?? ""} ${joined}${spell(rest)}`;
};

/** Spellings beside the one that `spell` gives: feminine forms, and those of Belgium and Switzerland. */
const others: [string, number][] = [
  ["une", 1],
  ["quatre vingt", 80],
  ["septante", 70],
  ["huitante", 80],
  ["nonante", 90],
  ...[21, 31, 41, 51, 61].map((number): [string, number] => [`${spell(number)}e`, number]),
];

const irregular = new Map([
  ["cinq", "cinqu"],
  ["neuf", "neuv"],
  ["vingts", "vingt"],
]);
const ordinal = (spelled: string): string =>
  spelled.replace(/\p{L}+$/u, (last) => `${irregular.get(last) ?? last.replace(/e$/, "")}ieme`);

const numbers = Array.from({ length: 100 }, (_, number) => ({ number, spelled: spell(number) }));

export const french: TextLanguage = {
  digits: /\d{1,3}(?:[ \u00a0\u202f]\d{3})+(?!\d)(?:[.,]\d+)?|\d+(?:[.,]\d+)?/,
  joinedNot: /(?<verb>(?!))/,
  thousands: /[ \u00a0\u202f]/g,
  cardinals: new Map([...numbers.map(({ number, spelled }): [string, number] => [spelled, number]), ...others]),
  ordinals: new Map([
    ...numbers.slice(1).map(({ number, spelled }): [string, number] => [ordinal(spelled), number]),
    ["premier", 1],
    ["premiere", 1],
    ["premiers", 1],
    ["premieres", 1],
    ["second", 2],
    ["seconde", 2],
  ]),
  ordinalEndings: wordSet("er re e eme ieme nd nde"),
  hundred: { one: "cent", many: "cents" },
  scales: new Map([
    ["dizaine", { value: 10, alone: false }],
    ["douzaine", { value: 12, alone: false }],
    ["mille", { value: 1000, alone: true }],
    ["million", { value: 1_000_000, alone: false }],
    ["millions", { value: 1_000_000, alone: false }],
    ["milliard", { value: 1_000_000_000, alone: false }],
    ["milliards", { value: 1_000_000_000, alone: false }],
  ]),
  articles: wordSet("un une"),
  and: new Set(),
  half: wordSet("demi demie moitie"),
  articlesBehindHalf: new Set(),
  andHalf: ["et demi", "et demie"],
  part: new Map(Object.entries({ tiers: 3, quart: 4 })),
  parts: new Map(Object.entries({ tiers: 3, quarts: 4, cinquiemes: 5, dixiemes: 10 })),
  partOf: undefined,
  of: wordSet("de d"),
  to: wordSet("a au"),
  between: { opens: "entre", joins: "et" },
  list: wordSet("et ou"),
  units: unitWords({
    second: "secondes, seconde",
    minute: "minutes, minute, min",
    hour: "heures, heure, h",
    day: "jours, jour, journees, journee",
    week: "semaines, semaine",
    month: "mois",
    year: "ans, an, annees, annee",
    percent: "%, pour cent, pourcent",
    dollar: "dollars, dollar",
    cent: "cents",
    point: "points, point",
    question: "questions, question",
    station: "stations, station",
    section: "sections, section",
    attempt: "tentatives, tentative, essais, essai",
    session: "sessions, session",
    time: "fois",
    mg: "mg, milligrammes, milligramme",
    g: "g, grammes, gramme",
    kg: "kg, kilogrammes, kilogramme",
    ml: "ml, millilitres, millilitre",
    cm: "cm, centimetres, centimetre",
    km: "km, kilometres, kilometre",
  }),
  adjectives: 1,
  adjectivesAgree: true,
  small: wordSet(
    "a au aux de du des d le la les l un une et ou ni mais est sont etait etaient par pour dans en sur sous avec sans que qu qui dont ce cet cette ces se s sa son ses leur leurs votre vos notre nos il elle ils elles on nous vous y ne n pas plus moins chacun chacune chaque tous toutes tout toute entre pendant apres avant depuis jusqu si quand comme ainsi donc peut peuvent doit doivent sera seront c ci j m t autres autre environ seulement",
  ),
  singular: (noun) => noun.replace(/(?<=[^sx])[sx]$/, ""),
  months: [
    { full: "janvier", short: "janv" },
    { full: "f[ée]vrier", short: "f[ée]vr" },
    { full: "mars", short: "mars" },
    { full: "avril", short: "avr" },
    { full: "mai", short: "mai" },
    { full: "juin", short: "juin" },
    { full: "juillet", short: "juill?" },
    { full: "ao[uû]t", short: "ao[uû]t" },
    { full: "septembre", short: "sept" },
    { full: "octobre", short: "oct" },
    { full: "novembre", short: "nov" },
    { full: "d[ée]cembre", short: "d[ée]c" },
  ],
  dayBehindMonth: false,
  monthsAreCapitalised: false,
  numbered: wordSet("etape etapes"),
  bounds: {
    least: phraseSet(
      "au moins, au minimum, pas moins de, plus de, plus d, un minimum de, duree minimale de, d au moins",
    ),
    most: phraseSet("au plus, au maximum, jusqu a, moins de, pas plus de, un maximum de, d au plus"),
    leastBehind: phraseSet("ou plus, au moins, et plus, au minimum"),
    mostBehind: phraseSet("au plus, ou moins, au maximum"),
    before: wordSet("avant"),
  },
  modality: {
    must: phraseSet("doit, doivent, devez, devons, devra, devront, devrez, faut, faudra"),
    may: phraseSet("peut, peuvent, pouvez, pouvons, pourra, pourront, pourrez"),
    sparedWhenDenied: new Set(),
    between: wordSet(
      "aussi seulement encore donc alors d abord deja etre avoir pas plus jamais que qu se s y en le la les l",
    ),
    denies: wordSet("ne n pas non aucun aucune ni jamais sans nul nulle personne rien"),
    deniesSubject: wordSet("aucun aucune nul nulle personne rien"),
    joins: wordSet("et mais ou que qu"),
    refuses: /(?<!\p{L})(?:refus|interdi|exclu|excep|manqu|contraire|sauf|seul|in\p{L}+|im\p{L}+)/iu,
  },
  signs: {
    grammar: wordSet(
      "le la les l un une des du de d et ou a au aux en dans sur pour par avec que qu qui quoi dont ce cet cette ces c se s " +
        "son sa ses leur leurs lui votre vos notre nos mon ma mes il elle ils elles on nous vous je j tu me m te y est sont " +
        "etait etaient etre ete ai ont avait avaient avoir ait soit sera seront si comme quand aussi",
    ),
    denies: wordSet("ne n pas jamais sans aucun aucune ni rien non nul nulle"),
    allows: wordSet("peut peuvent pouvez pouvait pourra pourront pourrait pouvoir"),
    demands: wordSet("doit doivent devez devra devront devait faut"),
  },
  stem: (word) => word.replace(/(?<=[a-z]{3})(?:ees|ee|es|er|ent|ez|e|s|x)$/, ""),
  synonyms: [
    [/\b(?:aucune personne|pas une seule personne|nul)\b/g, "personne"],
    [/\baucune chose\b/g, "rien"],
    [/\bdu tout\b/g, ""],
    [/\b(?:pas moins de|un minimum de|au minimum)\b/g, "au moins"],
    [/(\d\S* \S+) (?:ou plus|et plus|au moins)\b/g, "au moins $1"],
    [/\b(?:pas plus de|un maximum de|au maximum|jusqu.a)\b/g, "au plus"],
    [/(\d\S* \S+) (?:ou moins|au plus)\b/g, "au plus $1"],
  ],
  denials: wordSet("jamais rien pas non aucun aucune sans ni ne n"),
  supersededWords: wordSet("anciennement autrefois ancienne anciennes"),
  feeWords: wordSet("frais"),
  dateWords: wordSet("date dates calendrier"),
  colon: "\u00a0: ",
  stopWords: wordSet(
    "a ai apres au aucun aucune aussi autre aux avant avec avoir c ca ce cela ces cest cet cette combien comme comment d dans de des dois doit donc dont du elle elles en encore " +
      "est et etait etre eu fait faut il ils j jai je l la le les leur leurs lui m ma mais me mes moi mon n ne nos notre nous on ont ou par pas peut peux plus pour pourquoi puis " +
      "qu quand que quel quelle quelles quels quest qui quoi s sa sans se ses si son sont sous suis sur svp t ta te tes toi ton tous tout toute toutes tres tu un une veux vos votre vous y",
  ),
  commonWords: wordSet(
    "accepte acceptee acceptes afin aide aider ainsi aller alors apres arrive assez aujourd aupres autres beaucoup besoin bien bon bonjour bonne celle celui cependant certain certains ceux chacun chaque chez choix chose choses " +
      "compris contre davantage deja depuis dernier derniere devenir devient devrait differents difference dire dit doivent donner egalement ensuite entre envie etes etre exactement exemple exige exigee exiges facile " +
      "facilement facon faire fais faites falloir font gens genre grand grande hui ici important jamais juste las lors lorsque maintenant maniere meilleur meilleure meme memes merci mieux moins moment " +
      "mot moyen necessaire nouveau nouvelle obligatoire obligatoires obtenir ou parce parfois partir passe pendant penser personne peu peuvent plusieurs plutot possible possibles pourrait pouvoir prendre pres presque propos " +
      "propre puisque quelque quelques question questions quoi requis requise rien savoir selon sera seul seule seulement simple simplement soit souvent sujet surtout tant tel telle tellement toujours travers trop " +
      "trouver utile utiliser vais venir vers viens veulent veut voici voir voudrais vouloir vrai vraiment",
  ),
};
