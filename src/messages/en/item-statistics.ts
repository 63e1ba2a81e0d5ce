import { counted, number } from "./formats";

/** What answers say of questions: the pages of the studio, and the words that the public page shares. Days come ready to print. */
export const itemStatistics = {
  title: "Statistics of questions",
  description: "What first answers say of each question.",
  lead: "Each person counts once, with the first answer before any feedback. Answers that came too fast to have read the question are left out.",
  countedOn: (day: string) => `Counted on ${day}. A job of the server counts every night.`,
  notCounted: "Nothing has been counted yet. A job of the server counts every night.",
  by: "Show",
  groupings: {
    item: "each question",
    article: "guides",
    section: "parts of guides",
    form: "forms of question",
    model: "models",
    fact: "facts",
    language: "languages",
  },
  article: "Guide",
  allArticles: "All guides",
  show: "Show",
  chooseArticle: "Choose a guide to see each of its questions.",
  none: "There is no such question.",
  files: { json: "As JSON", csv: "As a table (CSV)" },
  table: "Statistics",
  heads: {
    name: "Name",
    question: "Question",
    n: "Answers",
    known: "Known",
    facility: "Right",
    itemRest: "Item–rest r",
    discrimination: "Best third less weakest",
    rapid: "Too fast",
    time: "Median time",
    flagged: "To look at",
  },
  known: (known: number, all: number) => `figures of ${number(known)} of ${counted(all, "question", "questions")}`,
  first: (count: number, all: number) =>
    `The first ${number(count)} of ${number(all)}. All of them are in the table (CSV).`,
  sortBy: "Sort by",
  sort: "Sort",
  isNew: "new",
  isOld: "no longer asked",
  newWhat: (count: number) =>
    `Below ${number(count)} first answers a question is new: its figures say more about chance than about it.`,
  pooledWhat:
    "Figures of a group take all answers together as if each came from somebody else, so their intervals are a little too narrow.",
  interval: (low: string, high: string) => `${low} to ${high}`,
  version: (version: number) => `version ${number(version)}`,
  versions: "Versions of this question",
  flags: {
    "key-below-distractor": "A wrong answer is chosen more often than the right one",
    "negative-discrimination": "Whoever knows more gets it wrong more often",
    "not-learned": "Since the rule changed fewer get it right",
    language: "Harder in one language than in the other",
    "unchosen-distractor": "Nobody chooses one of the wrong answers",
  },
  figures: "Figures",
  rested: (count: number) =>
    `${counted(count, "answer", "answers")} of people with ten other first answers, by which their ability is estimated`,
  moodle: "Moodle’s discrimination index and efficiency",
  options: "Who chooses what",
  optionsWhat:
    "The share of each answer among the third of people who know least, the middle third and the third who know most, judged by all their other first answers.",
  optionsAlternative: (key: string, shares: string) =>
    `How often each answer is chosen by the weakest, middle and best third. The right answer, ${key}: ${shares}.`,
  thirds: ["Weakest", "Middle", "Best"],
  option: "Answer",
  key: "right",
  chosen: "Chosen",
  tooFew: (count: number) => `Shown from ${number(count)} answers on.`,
  certainty: "How sure people were",
  certainties: { sure: "Sure", unsure: "Unsure", guess: "A guess", "-": "Did not say" },
  certaintyShare: "Share",
  certaintyRight: "Right",
  change: "Since the version before",
  changed: (version: number, points: string, interval: string) =>
    `Version ${number(version)} had another share of right answers: ${points} (95% interval ${interval}).`,
  factsChanged: "A fact that it rests on changed in between.",
  factsSame: "Only its wording changed; the facts are the same.",
  points: (difference: number) =>
    `${difference < 0 ? "−" : "+"}${number(Math.abs(Math.round(100 * difference)))} points`,
  language: "Translation against original",
  dif: (delta: string, difClass: string) =>
    `Mantel–Haenszel at equal ability: delta ${delta}, class ${difClass} of ETS (A negligible, B moderate, C large). Below 0 the translation is harder.`,
  /** The page for readers. */
  public: {
    title: "How our questions behave",
    description: "What people’s first answers say of the questions on iatroX, also where it is unfavourable.",
    lead: "We count how people answer each question at first sight, and say here what comes of it, also where it speaks against a question.",
    rule: (count: number) =>
      `Each person counts once for a question, with the first answer before any feedback. Answers that came faster than anybody reads are left out. Below ${number(count)} such answers a question is new, and no figure of it is shown.`,
    empty: "No question has been answered by enough people yet",
    emptyWhat: (items: number, count: number) =>
      `There ${items === 1 ? "is one question" : `are ${number(items)} questions`}, and none has ${number(count)} first answers. Figures from fewer would say more about chance than about the question, so there are none here. This page fills by itself as people practise.`,
    notCounted: "Answers have not been counted yet. They are counted every night, and this page then fills by itself.",
    state: "How far we can tell",
    known: (known: number, items: number) =>
      `${number(known)} of ${counted(items, "question", "questions")} ${known === 1 ? "has" : "have"} enough first answers to tell. The others are new.`,
    answers: (answers: number, rapid: string) =>
      `The figures rest on ${counted(answers, "first answer", "first answers")}. Another ${rapid} of all first answers came too fast and were left out.`,
    facility: "How many get a question right",
    facilityWhat:
      "Questions by the share of people who are right at first sight. Those that hardly anybody or nearly everybody gets right teach little.",
    facilityBands: ["<\u00a030%", "30–50%", "50–70%", "70–90%", "≥\u00a090%"],
    itemRest: "Whether those who know more get it right",
    itemRestWhat:
      "The correlation of a question with how people do on all others. Near 0 a question says nothing of what somebody knows; below 0 it speaks against them.",
    itemRestBands: ["<\u00a00", "0–0.1", "0.1–0.2", "0.2–0.3", "≥\u00a00.3"],
    undiscriminating: (count: number) =>
      `${counted(count, "question is", "questions are")} left out here: too few of their answers came from people who had answered enough others.`,
    questions: "Questions",
    flagged: "What our editors look at",
    flaggedWhat: (flagged: number, known: number) =>
      `${number(flagged)} of ${number(known)} show at least one of these signs. A sign is a reason to look, not yet an error.`,
    reliability: "How much one result says",
    reliabilityValue: (value: string, learners: number) =>
      `Of the differences between people’s shares of right answers, ${value} are more than chance (marginal reliability, from ${number(learners)} people with 20 first answers or more).`,
    reliabilityTooFew: (learners: number, count: number) =>
      `${counted(learners, "person has", "people have")} given 20 first answers so far. From ${number(count)} people on we say here how much a result is more than chance.`,
    reliabilityWhat:
      "Blocks are drawn at random, so hardly two people answer the same questions. Cronbach’s alpha or KR-20 would mean little here, and we do not give them.",
    time: (time: string) => `Half of the answers took less than ${time}.`,
    countedOn: (day: string) => `Counted on ${day}.`,
    chart: (what: string, bands: string) => `${what}: ${bands}.`,
    band: (label: string, count: number) => `${label}: ${number(count)}`,
    link: "How our questions behave",
  },
};
