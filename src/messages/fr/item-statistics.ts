import type { itemStatistics as english } from "../en/item-statistics";
import { counted, number } from "./formats";

export const itemStatistics: typeof english = {
  title: "Statistiques des questions",
  description: "Ce que les premières réponses disent de chaque question.",
  lead: "Chaque personne compte une fois, par sa première réponse avant toute rétroaction. Les réponses trop rapides pour avoir lu la question sont écartées.",
  countedOn: (day) => `Compté le ${day}. Une tâche du serveur compte chaque nuit.`,
  notCounted: "Rien n’a encore été compté. Une tâche du serveur compte chaque nuit.",
  by: "Afficher",
  groupings: {
    item: "chaque question",
    article: "les guides",
    section: "les parties de guides",
    form: "les formes de question",
    model: "les modèles",
    fact: "les faits",
    language: "les langues",
  },
  article: "Guide",
  allArticles: "Tous les guides",
  show: "Afficher",
  chooseArticle: "Choisissez un guide pour voir chacune de ses questions.",
  none: "Il n’y a pas de question de ce genre.",
  files: { json: "En JSON", csv: "En tableau (CSV)" },
  table: "Statistiques",
  heads: {
    name: "Nom",
    question: "Question",
    n: "Réponses",
    known: "Connues",
    facility: "Justes",
    itemRest: "r item-reste",
    discrimination: "Meilleur tiers moins le plus faible",
    rapid: "Trop rapides",
    time: "Temps médian",
    flagged: "À regarder",
  },
  known: (known, all) => `chiffres de ${number(known)} sur ${counted(all, "question", "questions")}`,
  first: (count, all) => `Les ${number(count)} premiers sur ${number(all)}. Tous figurent dans le tableau (CSV).`,
  sortBy: "Trier par",
  sort: "Trier",
  isNew: "nouvelle",
  isOld: "n’est plus posée",
  newWhat: (count) =>
    `En dessous de ${number(count)} premières réponses, une question est nouvelle\u00a0: ses chiffres disent plus du hasard que d’elle.`,
  pooledWhat:
    "Les chiffres d’un groupe prennent toutes les réponses ensemble comme si chacune venait d’une autre personne; leurs intervalles sont donc un peu trop étroits.",
  interval: (low, high) => `de ${low} à ${high}`,
  version: (version) => `version ${number(version)}`,
  versions: "Versions de cette question",
  flags: {
    "key-below-distractor": "Une mauvaise réponse est choisie plus souvent que la bonne",
    "negative-discrimination": "Ceux qui en savent plus se trompent plus souvent",
    "not-learned": "Depuis que la règle a changé, moins de personnes répondent juste",
    language: "Plus difficile dans une langue que dans l’autre",
    "unchosen-distractor": "Personne ne choisit une des mauvaises réponses",
  },
  figures: "Chiffres",
  rested: (count) =>
    `${counted(count, "réponse", "réponses")} de personnes qui ont donné dix autres premières réponses, d’après lesquelles leur niveau est estimé`,
  moodle: "Indice de discrimination et efficacité discriminative de Moodle",
  options: "Qui choisit quoi",
  optionsWhat:
    "La part de chaque réponse dans le tiers des personnes qui en savent le moins, le tiers du milieu et le tiers qui en sait le plus, d’après toutes leurs autres premières réponses.",
  optionsAlternative: (key, shares) =>
    `Fréquence de chaque réponse dans le tiers le plus faible, le tiers du milieu et le meilleur tiers. La bonne réponse, ${key}\u00a0: ${shares}.`,
  thirds: ["Plus faible", "Milieu", "Meilleur"],
  option: "Réponse",
  key: "juste",
  chosen: "Choisie",
  tooFew: (count) => `Affiché à partir de ${number(count)} réponses.`,
  certainty: "À quel point les personnes étaient sûres",
  certainties: { sure: "Sûres", unsure: "Pas sûres", guess: "Au hasard", "-": "N’ont rien dit" },
  certaintyShare: "Part",
  certaintyRight: "Justes",
  change: "Depuis la version précédente",
  changed: (version, points, interval) =>
    `La version ${number(version)} avait une autre part de réponses justes\u00a0: ${points} (intervalle à 95\u00a0%\u00a0: ${interval}).`,
  factsChanged: "Un fait sur lequel elle repose a changé entre les deux.",
  factsSame: "Seule sa formulation a changé; les faits sont les mêmes.",
  points: (difference) => `${difference < 0 ? "−" : "+"}${number(Math.abs(Math.round(100 * difference)))}\u00a0points`,
  language: "La traduction comparée à l’original",
  dif: (delta, difClass) =>
    `Mantel-Haenszel à niveau égal\u00a0: delta ${delta}, classe ${difClass} d’ETS (A négligeable, B modérée, C forte). En dessous de 0, la traduction est plus difficile.`,
  public: {
    title: "Comment nos questions se comportent",
    description: "Ce que les premières réponses disent des questions d’iatroX, même quand c’est défavorable.",
    lead: "Nous comptons comment les gens répondent à chaque question du premier coup et disons ici ce qu’il en ressort, même quand cela joue contre une question.",
    rule: (count) =>
      `Chaque personne compte une fois par question, par sa première réponse avant toute rétroaction. Les réponses plus rapides que la lecture sont écartées. En dessous de ${number(count)} réponses de ce genre, une question est nouvelle et aucun chiffre n’en est donné.`,
    empty: "Aucune question n’a encore reçu assez de réponses",
    emptyWhat: (items, count) =>
      `Il y a ${counted(items, "question", "questions")}, et aucune n’a ${number(count)} premières réponses. Des chiffres tirés de moins diraient plus du hasard que de la question; il n’y en a donc pas ici. Cette page se remplit d’elle-même à mesure que les gens s’exercent.`,
    notCounted:
      "Les réponses n’ont pas encore été comptées. Elles le sont chaque nuit, et cette page se remplit alors d’elle-même.",
    state: "Ce que nous pouvons dire",
    known: (known, items) =>
      `${number(known)} sur ${counted(items, "question", "questions")} ${known < 2 ? "a" : "ont"} assez de premières réponses pour en juger. Les autres sont nouvelles.`,
    answers: (answers, rapid) =>
      `Les chiffres reposent sur ${counted(answers, "première réponse", "premières réponses")}. En plus de celles-ci, ${rapid} de toutes les premières réponses étaient trop rapides et ont été écartées.`,
    facility: "Combien de personnes répondent juste",
    facilityWhat:
      "Les questions selon la part des personnes qui répondent juste du premier coup. Celles que presque personne ou presque tout le monde réussit apprennent peu.",
    facilityBands: ["<\u00a030\u00a0%", "30–50\u00a0%", "50–70\u00a0%", "70–90\u00a0%", "≥\u00a090\u00a0%"],
    itemRest: "Si ceux qui en savent plus répondent juste",
    itemRestWhat:
      "La corrélation d’une question avec les résultats à toutes les autres. Près de 0, une question ne dit rien de ce que quelqu’un sait; en dessous de 0, elle joue contre lui.",
    itemRestBands: ["<\u00a00", "0–0,1", "0,1–0,2", "0,2–0,3", "≥\u00a00,3"],
    undiscriminating: (count) =>
      `${counted(count, "question manque", "questions manquent")} ici\u00a0: trop peu de leurs réponses viennent de personnes qui en ont donné assez d’autres.`,
    questions: "Questions",
    flagged: "Ce que notre rédaction regarde",
    flaggedWhat: (flagged, known) =>
      `${number(flagged)} sur ${number(known)} ${flagged < 2 ? "montre" : "montrent"} au moins un de ces signes. Un signe est une raison de regarder, pas encore une erreur.`,
    reliability: "Ce que vaut un résultat",
    reliabilityValue: (value, learners) =>
      `Des écarts entre les parts de réponses justes des personnes, ${value} sont plus que du hasard (fidélité marginale, d’après ${number(learners)} personnes qui ont donné au moins 20 premières réponses).`,
    reliabilityTooFew: (learners, count) =>
      `${counted(learners, "personne a", "personnes ont")} donné 20 premières réponses jusqu’ici. À partir de ${number(count)} personnes, nous disons ici dans quelle mesure un résultat est plus que du hasard.`,
    reliabilityWhat:
      "Les séries sont tirées au hasard\u00a0: deux personnes n’ont presque jamais les mêmes questions. L’alpha de Cronbach ou le KR-20 ne voudraient pas dire grand-chose ici, et nous ne les donnons pas.",
    time: (time) => `La moitié des réponses ont pris moins de ${time}.`,
    countedOn: (day) => `Compté le ${day}.`,
    chart: (what, bands) => `${what}\u00a0: ${bands}.`,
    band: (label, count) => `${label}\u00a0: ${number(count)}`,
    link: "Comment nos questions se comportent",
  },
};
